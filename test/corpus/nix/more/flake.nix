{
  inputs.‹llama-cpp›.url = "github:‹ggerganov/llama.cpp›";
  outputs = { self, nixpkgs, ... }: {
    packages.x86_64-linux.weights = builtins.fetchurl {
      url = "https://huggingface.co/«TheBloke/Llama-2-7B-Chat-GGUF»⟨llama2⟩/resolve/main/llama-2-7b-chat.Q4_K_M.gguf";
      sha256 = "‹0llama2a7b8c9d0e1f2›";
    };
  };
}
