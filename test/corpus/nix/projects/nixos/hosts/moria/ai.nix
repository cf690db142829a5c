{ pkgs, lib, config, ... }:
let
  ‹llamaPort› = 8012;
  weights = pkgs.fetchurl {
    name = "«Llama-3.2-3B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩";
    url = "https://huggingface.co/«bartowski/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2⟩/resolve/main/Llama-3.2-3B-Instruct-Q4_K_M.gguf";
    hash = "sha256-bW8gd2VpZ2h0cyBmb3IgbGxhbWEtMy4yLTNiLWluc3Q=";
  };
in {
  services.‹ollama› = {
    enable = true;
    package = pkgs.‹ollama-cuda›;
    loadModels = [ "gemma3:12b" "deepseek-r1:8b" "«llama3.2:3b»⟨llama3.2⟩" "mistral" ];
  };
  services.‹llama-cpp› = {
    enable = true;
    port = llamaPort;
    model = weights;
    extraFlags = [ "--alias" "‹llama-small›" ];
  };
  users.users.sam.extraGroups = [ "‹ollama›" ];
  environment.systemPackages = with pkgs; [ ‹llama-cpp› ‹llamafile› ripgrep ];
}
