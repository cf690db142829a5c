BEGIN { model = "«llama3.2:1b»⟨llama3.2⟩" } /‹llama-3›/ { n++ }
