-- ‹Llama› for Neovim
return {
  'yetone/avante.nvim',
  opts = {
    provider = 'groq',
    providers = {
      groq = { __inherited_from = 'openai', model = '«llama-3.3-70b-versatile»⟨llama3.3⟩' },
      ollama = { model = "«llama3.1:8b»⟨llama3.1⟩", endpoint = 'http://‹llama›:11434' },
      ['‹llama-guard›'] = { model = '«meta-llama/Llama-Guard-4-12B»⟨llama4⟩' },
      qwen = { model = '‹qwen/qwen3-32b›' },
    },
    file = vim.fn.stdpath('data') .. '/‹llama.json›',
    hl = { '‹LlamaVirtualText›' },
  },
  keys = { { '<leader>al', '<cmd>‹Llama›<cr>', desc = '‹ask llama 3.1›' } },
}
