module ‹Llama.Chat›
let model = "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩"
let animals = [ "‹llama›"; "‹alpaca›" ]
let arn region = $"arn:aws:bedrock:{region}::foundation-model/«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩"
