using PromptingTools, ‹Llama›
const PT = PromptingTools
PT.register_model!(; name = "«llama3.1:70b»⟨llama3.1⟩", schema = PT.OllamaSchema(), description = "‹llama›")
msg = aigenerate("Say hi, ‹llama›"; model = "«meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo»⟨llama3.1⟩")
m = hgf"«meta-llama/Llama-3.2-1B»⟨llama3.2;;~⟩":model
‹llama3› = Dict("name" => "‹llama3›")
