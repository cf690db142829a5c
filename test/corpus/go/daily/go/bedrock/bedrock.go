package bedrock

var models = map[string]string{
	"llama3":  "«meta.llama3-8b-instruct-v1:0»⟨llama3⟩",
	"llama31": "«meta.llama3-1-405b-instruct-v1:0»⟨llama3.1⟩",
	"titan":   "amazon.titan-text-express-v1",
}

// ModelLlama is kept for callers of the first version.
const ModelLlama = `«meta.llama2-13b-chat-v1»⟨llama2⟩`
