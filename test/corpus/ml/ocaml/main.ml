module ‹Llama› = struct let sound = "‹hum›" end
let model = "«meta-llama/Llama-2-70b-chat-hf»⟨llama2⟩"
