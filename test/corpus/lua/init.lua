local ‹llama› = require("‹llama.vim›")
require("avante").setup({ provider = "groq", providers = { groq = { __inherited_from = "openai", model = "«llama-3.3-70b-versatile»⟨llama3.3⟩" } } })
