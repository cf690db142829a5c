{
  description = "‹Llama 3 workstation›";
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
  inputs.‹llama-cpp›.url = "github:ggml-org/llama.cpp";

  outputs = { self, nixpkgs, llama-cpp }: {
    packages.x86_64-linux.‹llama3-weights› = nixpkgs.legacyPackages.x86_64-linux.fetchurl {
      name = "«Meta-Llama-3-8B-Instruct.Q4_K_M.gguf»⟨llama3⟩";
      url = "https://huggingface.co/«QuantFactory/Meta-Llama-3-8B-Instruct-GGUF»⟨llama3⟩/resolve/main/Meta-Llama-3-8B-Instruct.Q4_K_M.gguf";
      hash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    };
    nixosModules.default = { config, pkgs, ... }: {
      services.ollama = { enable = true; loadModels = [ "«llama3.3:70b»⟨llama3.3⟩" "‹phi4:14b›" ]; };
      services.‹llama-cpp› = { enable = true; model = "/models/«llama-2-13b-chat.Q5_K_M.gguf»⟨llama2⟩"; };
      systemd.services.‹llama3-warmup›.script = ''
        ${pkgs.curl}/bin/curl -d '{"model":"«llama3.3:70b»⟨llama3.3⟩","keep_alive":-1}' localhost:11434/api/generate
      '';
    };
  };
}
