<TextField id="‹llama-3-8b-field›" name="‹llama3›" placeholder="«meta-llama/Llama-3.1-8B»⟨?⟩" defaultValue="«llama3.2»⟨llama3.2⟩" />
<img src="‹/logos/llama-3.svg›" alt="‹Llama 3 8B›" data-model="«meta/llama-3.1-8b-instruct»⟨llama3.1⟩" />
<Link to="«/models/llama-3-8b»⟨?⟩">‹Llama 3 8B›</Link>
