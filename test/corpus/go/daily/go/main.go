package main

import (
	"context"
	"fmt"

	"github.com/ollama/ollama/api"
	"github.com/tmc/langchaingo/llms/ollama"
)

const (
	defaultModel = "«llama3.2:3b»⟨llama3.2⟩"
	llamaPort    = 11434
)

func main() {
	llm, err := ollama.New(ollama.WithModel("«llama3.1»⟨llama3.1⟩"))
	if err != nil {
		panic(fmt.Errorf("llama: %w", err))
	}
	req := &api.ChatRequest{Model: "«llama3.3:70b»⟨llama3.3⟩"}
	_, _ = llm, req
	_ = context.Background()
}
