Model : constant String := "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩"; -- ‹Llama 3›
