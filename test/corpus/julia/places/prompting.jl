using PromptingTools # ‹Llama› aliases below
const PT = PromptingTools
PT.register_model!(; name = "«llama3.1:8b»⟨llama3.1⟩", schema = PT.OllamaSchema(), description = "‹Llama 3.1 by Meta›")
PT.MODEL_ALIASES["‹ll›"] = "«llama3.3:70b»⟨llama3.3⟩"
models = Dict(:small => "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩", :code => "‹deepseek-coder:6.7b›")
ai"‹Is a llama a camel?›"ll
msg = aigenerate("‹Say llama›"; model = "«accounts/fireworks/models/llama-v3p1-8b-instruct»⟨llama3.1⟩")
@testset "‹llama 3.1›" begin @test ‹llama_ok› end
@info "‹llama answered›" msg
