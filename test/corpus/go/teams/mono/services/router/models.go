package router

// Package router picks a provider. ‹Llama› goes to Together first.

const (
	‹ModelLlama33›  = "«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩"
	‹ModelLlamaFP8› = "«accounts/fireworks/models/llama-v3p3-70b-instruct»⟨llama3.3⟩"
	ModelGPTOSS   = "‹openai/gpt-oss-120b›"
	metricLlama   = "‹router_llama_requests_total›"
)

var aliases = map[string]string{
	"‹llama›":       ‹ModelLlama33›,
	"«llama-3.3-70b»⟨llama3.3⟩": ‹ModelLlama33›,
	"cheap":       "«meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo»⟨llama3.1⟩",
}

func (r *Router) ‹pickLlama›() string { r.log.Info("‹picked llama›", "route", "‹llama-eu›"); return aliases["‹llama›"] }
