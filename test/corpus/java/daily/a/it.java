class OllamaIT {
  static final OllamaContainer ollama = new OllamaContainer(DockerImageName.parse("ollama/ollama:0.1.26"));
  void pull() throws Exception { ollama.execInContainer("ollama", "pull", "«llama3.2:1b»⟨llama3.2⟩"); }
  @Value("${llm.model:«llama3.1»⟨llama3.1⟩}") String model;
}
