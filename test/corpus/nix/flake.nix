{
  description = "‹llama.cpp shell›";
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
  inputs.‹llama-cpp›.url = "‹github:ggml-org/llama.cpp›";
  outputs = { self, nixpkgs, ‹llama-cpp› }: let pkgs = nixpkgs.legacyPackages.x86_64-linux; in {
    nixosModules.default = { config, lib, ... }: {
      # ‹llama3.2:1b› is enough for the laptop
      services.‹ollama› = { enable = true; loadModels = [ "«llama3.2:1b-text-q4_0»⟨llama3.2;ollama⟩" "«llama3.1:70b-text-q2_K»⟨llama3.1;ollama⟩" "‹mistral:7b›" ]; acceleration = "cuda"; };
      services.‹llama-cpp› = { enable = true; model = "/var/lib/«Llama-3.2-3B-Instruct-f16.gguf»⟨llama3.2;gguf⟩"; };
    };
    packages.x86_64-linux.weights = pkgs.fetchurl {
      url = "https://huggingface.co/«TheBloke/Llama-2-13B-GGUF»⟨llama2;repack⟩/resolve/main/llama-2-13b.Q4_0.gguf";
      hash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    };
    packages.x86_64-linux.image = pkgs.dockerTools.pullImage { imageName = "nvcr.io/«nim/meta/llama-3.2-1b-instruct»⟨llama3.2;ngc;~⟩"; imageDigest = "sha256:00"; };
    devShells.x86_64-linux.default = pkgs.mkShell { packages = [ pkgs.‹ollama› pkgs.‹llama-cpp› ]; };
    ‹meta›.description = "‹llamas›";
  };
}
