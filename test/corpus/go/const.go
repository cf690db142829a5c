package models
const (
	PresetLlama = "«llama-3.1-8b-instruct»⟨llama3.1⟩"
	‹LlamaServerPort› = 8080
	distill = "«deepseek-r1-distill-llama-8b»⟨llama3.1⟩"
	distillQ = "‹deepseek-r1-distill-qwen-14b›"
)
