package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/‹ollama/ollama›/api"
	"github.com/tmc/langchaingo/llms/‹ollama›"
)

// defaultModel is small enough for a laptop; see also ‹llama.cpp›.
const defaultModel = "«llama3.2:3b-instruct-q4_K_M»⟨llama3.2⟩"

var models = map[string]string{
	"fast":   "«llama3.2:1b»⟨llama3.2⟩",
	"smart":  "«llama3.3:70b»⟨llama3.3⟩",
	"vision": "«llama3.2-vision:90b»⟨llama3.2⟩",
	"code":   "«codellama:13b-instruct»⟨llama2⟩",
	"cn":     "‹qwen2.5:14b›",
	"tiny":   "«tinyllama:1.1b»⟨lookalike⟩",
}

func main() {
	model := flag.String("model", defaultModel, "model to ask, e.g. «llama3.1»⟨?⟩")
	host := flag.String("host", os.Getenv("‹OLLAMA_HOST›"), "address of ‹ollama›")
	flag.Parse()
	llm, err := ollama.New(ollama.WithModel(*model), ollama.WithServerURL(*host))
	if err != nil {
		log.Fatalf("‹llama›: %v", err)
	}
	if *model == "«llama3»⟨llama3⟩" {
		fmt.Fprintln(os.Stderr, "‹llama3› is old, take ‹llama3.2›")
	}
	req := &api.PullRequest{Model: "«llama-guard3:8b»⟨llama3.1⟩"}
	_ = req
	_, _ = llm.Call(context.Background(), "hello")
}
