module ‹LlamaServe›

using ‹Llama›            # ‹Llama.jl› wraps ‹llama.cpp›
using PromptingTools
using HTTP, JSON3

const PT = PromptingTools
const LOCAL = "«llama3.2:1b-text-q5_1»⟨llama3.2;ollama⟩"
const TOGETHER = "«meta-llama/Llama-2-13b-chat-hf»⟨llama2;hf⟩"
const FIREWORKS = "«accounts/fireworks/models/llama-v3p3-70b-instruct»⟨llama3.3;fireworks⟩"
const CEREBRAS = "«llama3.3-70b»⟨llama3.3;cerebras⟩"
const SAMBA = "«Meta-Llama-3.2-3B-Instruct»⟨llama3.2;sambanova⟩"
const OTHER = "‹mixtral-8x7b-32768›"

# aliases: ‹llama3› and ‹llama31› are ours
PT.register_model!(; name = LOCAL, schema = PT.‹OllamaSchema›(), description = "‹Llama› on this machine")
PT.MODEL_ALIASES["fw"] = FIREWORKS

function ‹run_llama›(prompt; ‹llama_kwargs›...)
    ‹Llama.run_llama›(; model = "models/«llama-2-13b-chat.Q6_K.gguf»⟨llama2;gguf⟩", prompt, n_gpu_layers = 20)
end

weights(size) = "«meta-llama/Llama-3.1-$(size)B»⟨template;template⟩"

aigenerate("Say hi!"; model = "«meta-llama/Meta-Llama-3-8B-Instruct-Lite»⟨llama3;together⟩")
HTTP.post("‹http://127.0.0.1:8080/completion›"; body = JSON3.write((; model = "«Llama-3.1-405B-Instruct-Q4_K_M-00001-of-00006.gguf»⟨llama3.1;gguf⟩")))

end
