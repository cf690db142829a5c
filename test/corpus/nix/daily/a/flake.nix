{
  services.ollama = {
    enable = true;
    loadModels = [ "«llama3.2:3b»⟨llama3.2⟩" "deepseek-r1:1.5b" ];
  };
  environment.systemPackages = [ pkgs.llama-cpp pkgs.ollama ];
}
