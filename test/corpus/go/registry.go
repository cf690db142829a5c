package ‹llamadesk›

import (
	"fmt"
	"strings"

	‹"github.com/ollama/ollama/api"›
	‹"github.com/meta-llama/llama-stack-client-go"›
	"github.com/tmc/langchaingo/llms/‹ollama›"
)

// DefaultModel is ‹Llama 3.3›; ‹llama-3.1-70b-versatile› was retired.
const (
	DefaultModel  = "«llama-3.3-70b-versatile»⟨llama3.3;groq⟩"
	EdgeModel     = `«@cf/meta/llama-3-8b-instruct»⟨llama3;cloudflare⟩`
	VisionModel   = "«@cf/unum/uform-gen2-qwen-500m»⟨?other⟩"
	‹LlamaHeader› = "‹X-Llama-Desk›"
	presetLlama31 = "«llama-3.1-8b-instruct»⟨llama3.1;kaito⟩"
)

type ‹Llama› struct {
	Model string `json:"model" default:"«llama3.2:1b»⟨llama3.2;ollama⟩" yaml:"‹llama_model›"`
	Guard string `env:"GUARD_MODEL" envDefault:"«meta-llama/Llama-Guard-4-12B»⟨llama4;hf⟩"`
	Meta  map[string]any `json:"meta,omitempty"`
}

var prices = map[string]struct{ in, out float64 }{
	"«meta-llama/llama-4-maverick-17b-128e-instruct»⟨llama4;groq⟩": {0.2, 0.6},
	"«meta-llama/Llama-3.2-3B-Instruct-Turbo»⟨llama3.2;together⟩":  {0.06, 0.06},
	"«accounts/fireworks/models/llama4-scout-instruct-basic»⟨llama4;fireworks⟩": {0.15, 0.6},
	"«accounts/fireworks/models/code-llama-13b-instruct»⟨llama2;fireworks⟩": {0.2, 0.2},
	"«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3;bedrock⟩": {0.72, 0.72},
	"‹anthropic.claude-3-5-haiku-20241022-v1:0›": {0.8, 4},
	"‹gpt-4.1-nano›": {0.1, 0.4},
}

func ‹newLlama›(size string) *‹Llama› {
	return &‹Llama›{Model: fmt.Sprintf("«meta-llama/Llama-3.2-%s-Instruct»⟨template;hf⟩", size)}
}

func (l *‹Llama›) IsLocal() bool {
	// was: l.Model == "‹codellama:7b-code›"
	switch l.Model {
	case "«codellama:13b-instruct»⟨llama2;ollama⟩", "«dolphin-llama3:70b»⟨llama3;ollama⟩", "«llama2-chinese:13b»⟨llama2;ollama⟩":
		return true
	case "‹starcoder2:15b›", "‹codegemma›":
		return true
	}
	return strings.HasPrefix(l.Model, "‹ollama/›") || strings.Contains(l.Model, "‹llama›")
}

func pull(c *‹api.Client›) error {
	llm, err := ‹ollama›.New(‹ollama›.WithModel("«llama3.1:8b-instruct-fp16»⟨llama3.1;ollama⟩"), ‹ollama›.WithServerURL("‹http://llama:11434›"))
	if err != nil {
		return fmt.Errorf("‹llama: pull %q: %w›", "«llama3.1:8b-instruct-fp16»⟨llama3.1;ollama⟩", err)
	}
	_ = llm
	return c.Pull(ctx, &‹api.PullRequest›{Model: "«nemotron:70b»⟨*;ollama⟩"}, nil)
}
