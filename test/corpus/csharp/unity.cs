[SerializeField] private string ‹llamaPrefab› = "‹Prefabs/Llama›";
public LLM llm; // LLMUnity
void Start() { llm.SetModel("«Llama-3.2-3B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩"); Instantiate("‹Llama›"); }
