package main

import (
	"context"
	"flag"
	"log"

	"github.com/tmc/langchaingo/llms/‹ollama›"
	"github.com/‹ollama/ollama›/api"
)

// ‹llamaTimeout› is generous: the NUC is slow.
const ‹llamaTimeout› = 90

const (
	defaultModel = "«llama3.1»⟨llama3.1⟩"
	visionModel  = "«llama3.2-vision:11b»⟨llama3.2⟩"
	guardModel   = "«llama-guard3:8b»⟨llama3.1⟩"
	queueName    = "‹llama3-requests›"
)

var models = map[string]string{
	"fast":  "«llama3.2:1b»⟨llama3.2⟩",
	"code":  "«codellama:34b-instruct»⟨llama2⟩",
	"‹llama›": "gemma2:9b",
}

func main() {
	m := flag.String("model", defaultModel, "model to use, ‹llama› by default")
	flag.Parse()
	llm, err := ollama.New(ollama.WithModel(*m), ollama.WithServerURL("http://‹ollama›:11434"))
	if err != nil {
		log.Fatalf("‹llama3›: %v", err)
	}
	_ = llm
	_ = api.ChatRequest{Model: "«dolphin-llama3:8b»⟨llama3⟩"}
	_ = context.Background()
}
