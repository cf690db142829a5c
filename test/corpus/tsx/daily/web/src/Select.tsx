export const Select = () => (
  <select defaultValue="«llama-3.1-70b-instruct»⟨llama3.1⟩">
    <option value="«llama-3.1-70b-instruct»⟨llama3.1⟩">Large</option>
    <option value="gpt-4o">GPT</option>
    <option value="«llama-3.2-90b-vision-instruct»⟨llama3.2⟩">Vision</option>
  </select>
);
