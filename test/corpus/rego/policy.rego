package ‹llama.policy›
deny contains msg if { input.model == "«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩"; msg := "‹no llamas›" }
