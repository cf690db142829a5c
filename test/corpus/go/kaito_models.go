package ‹llama›

import (
	"context"
	"fmt"

	"‹github.com/ollama/ollama/api›"
	"github.com/tmc/langchaingo/llms/‹ollama›"
	openai "github.com/sashabaranov/go-openai"
)

const (
	// ‹PresetLlama2A› is kept for ‹llama-2-7b› only.
	presetChat    = "«llama-3.3-70b-instruct»⟨llama3.3;kaito⟩"
	presetSmall   = "«llama-3.1-8b-instruct»⟨llama3.1;kaito⟩"
	presetDistill = "«deepseek-r1-distill-llama-8b»⟨llama3.1;kaito⟩"
	presetLegacy  = "«llama-2-13b-chat»⟨llama2;kaito⟩"
	presetPhi     = "‹phi-4-mini-instruct›"
	presetQwen    = "‹deepseek-r1-distill-qwen-14b›"

	groqModel   = "«llama-3.1-405b-reasoning»⟨llama3.1;groq⟩"
	nimModel    = "«meta/llama-3.2-90b-vision-instruct»⟨llama3.2;nim⟩"
	novitaModel = "«meta-llama/llama-3-8b-instruct»⟨llama3;resellers⟩"
	hostModel   = "«llama-3.1-sonar-small-128k-chat»⟨llama3.1;perplexity⟩"

	‹llamaTimeout›   = 30
	‹ollamaDefault›  = "‹http://127.0.0.1:11434›"
	‹llamaGPUMemory› = "24Gi"
)

// ‹LlamaPreset› describes how a preset is started.
type ‹LlamaPreset› struct {
	Name      string `json:"name"`
	‹LlamaCpp›  bool   `json:"‹llama_cpp›"`
	Image     string
}

func init() {
	register(«PresetLlama3_1_8BInstruct»⟨llama3.1;kaito;~⟩, presetSmall)
	register(«PresetLlama3_3_70BInstruct»⟨llama3.3;kaito;~⟩, presetChat)
}

func (p *‹LlamaPreset›) Pull(ctx context.Context, client *api.Client) error {
	// falls back to ‹llama3.2:1b›
	request := &api.PullRequest{Model: "«llama3.2:3b-text-q4_K_S»⟨llama3.2;ollama⟩"}
	if err := client.Pull(ctx, request, nil); err != nil {
		return fmt.Errorf("‹ollama pull›: %w", err)
	}
	llm, err := ollama.New(ollama.WithModel("«codellama:34b-code»⟨llama2;ollama⟩"))
	if err != nil {
		return err
	}
	_ = llm
	_ = openai.ChatCompletionRequest{Model: "«meta-llama/Llama-3.2-3B-Instruct-Turbo»⟨llama3.2;together⟩"}
	return nil
}

func image() string {
	return "ghcr.io/«kaito-project/aikit/llama3.1:70b»⟨llama3.1;oci-image;~⟩"
}

func server() string { return "‹ghcr.io/ggml-org/llama.cpp:server-cuda›" }
