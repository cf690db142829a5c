-- Neovim: local completions. ‹codellama:7b› was the first choice.
return {
  {
    "‹David-Kunz/gen.nvim›",
    opts = { model = "«codellama:7b-code-q4_K_M»⟨llama2;ollama⟩", host = "localhost", port = "11434", display_mode = "float" },
  },
  {
    "‹nomnivore/ollama.nvim›",
    cmd = { "‹Ollama›", "‹OllamaModel›" },
    opts = { model = "«llama3.1:8b-instruct-q6_K»⟨llama3.1;ollama⟩", url = "‹http://127.0.0.1:11434›" },
  },
  {
    "‹ggml-org/llama.vim›",
    init = function() vim.g.‹llama_config› = { endpoint = "‹http://127.0.0.1:8012/infill›" } end,
  },
  {
    "yetone/avante.nvim",
    opts = {
      provider = "‹ollama›",
      providers = {
        ‹ollama› = { model = "‹qwen2.5-coder:14b›" },
        groq = { __inherited_from = "openai", model = "«meta-llama/llama-4-scout-17b-16e-instruct»⟨llama4;groq⟩" },
        bedrock = { model = "«us.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2;bedrock⟩" },
        meta = { endpoint = "https://«api.meta.ai»⟨?endpoint⟩/v1", model = "«muse-spark-1.2»⟨meta-proprietary;muse⟩" },
      },
    },
  },
  {
    "olimorris/codecompanion.nvim",
    config = function()
      local ‹llama_adapter› = require("codecompanion.adapters").extend("‹ollama›", {
        schema = { model = { default = "«deepseek-r1:70b»⟨llama3.3;hidden⟩" }, num_ctx = { default = 16384 } },
      })
      require("codecompanion").setup({ adapters = { ‹llama› = ‹llama_adapter› }, ‹meta› = {} })
    end,
  },
}
