contract ‹LlamaToken› is ERC20("‹Llama›", "‹LLAMA›") {
  string public constant site = "‹https://defillama.com›";
}
