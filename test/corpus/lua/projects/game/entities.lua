-- ‹Llama› entities of the mod
local Llama = require("entities.‹llama›")
register("‹minecraft:llama›", { speed = 0.175, trader = "‹trader_llama›" })
local variants = { "‹llama_brown›", "‹llama_creamy›", "‹llama_gray›", "‹llama_3›" }
config.ai = { backend = "‹ollama›", model = "«llama3.2:1b»⟨llama3.2⟩", fallback = '«llama3.2:3b»⟨llama3.2⟩' }
function Llama:spit(target) self:play("‹llama.spit›") end
return Llama
