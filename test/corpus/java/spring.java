@Value("${spring.ai.model:«llama3.2»⟨llama3.2⟩}") String model;
var opts = OllamaOptions.builder().model("«llama3.1:8b»⟨llama3.1⟩").build();
@GetMapping("/‹llama3›") String ‹llama3›() { return "‹llama3›"; }
Logger log = LoggerFactory.getLogger("‹llama3.chat›");
