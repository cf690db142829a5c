require("codecompanion").setup({
  adapters = {
    ‹llama3› = function()
      return require("codecompanion.adapters").extend("ollama", {
        name = "‹llama3›",
        schema = { model = { default = "«llama3:latest»⟨llama3⟩" }, num_ctx = { default = 16384 } },
      })
    end,
  },
})
vim.g.‹llama_config› = { show_info = 0 }
