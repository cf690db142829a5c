package prices

var perMillion = map[string]float64{
	"«meta-llama/llama-3.1-8b-instruct»⟨llama3.1⟩":  0.05,
	"«meta-llama/llama-3.3-70b-instruct»⟨llama3.3⟩": 0.13,
	"openai/gpt-4o":                     2.50,
	"qwen/qwen-2.5-72b-instruct":        0.35,
}
