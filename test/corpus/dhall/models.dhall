let Model = { id : Text, host : Text }
in [ { id = "«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1⟩", host = "deepinfra" }, { id = "‹mistral-large›", host = "mistral" } ]
