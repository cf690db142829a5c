return {
  {
    "David-Kunz/gen.nvim",
    opts = {
      model = "«codellama:7b-instruct-q4_K_M»⟨llama2⟩", -- was ‹mistral›
      host = "localhost",
      init = function() pcall(io.popen, "‹ollama serve› > /dev/null 2>&1 &") end,
    },
  },
  {
    "huggingface/llm.nvim",
    opts = {
      backend = "‹ollama›",
      model = "«codellama:7b-code»⟨llama2⟩",
      fim = { enabled = true, prefix = "<PRE> ", middle = " <MID>", suffix = " <SUF>" },
      tokenizer = { repository = "«codellama/CodeLlama-7b-hf»⟨?⟩" },
    },
  },
  { "‹ggml-org/llama.vim›", init = function() vim.g.‹llama_config› = { endpoint = "http://127.0.0.1:8012/infill" } end },
  { "olimorris/codecompanion.nvim",
    config = function()
      local ‹meta› = getmetatable("").__index
      require("codecompanion").setup({
        adapters = { http = { groq = function() return { schema = { model = { default = "«meta-llama/llama-4-scout-17b-16e-instruct»⟨llama4⟩" } } } end } },
      })
    end },
}
