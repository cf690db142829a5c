require("gp").setup({
  agents = {
    { name = "ChatOllama", chat = true, provider = "ollama", model = { model = "«llama3.1»⟨llama3.1⟩", temperature = 0.6 } },
    { name = "Llama", disable = true },
  },
})
require("ollama").setup({ model = "«codellama:13b»⟨llama2⟩" })
