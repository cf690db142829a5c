package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"

	"github.com/ollama/ollama/api"
	‹llama› "github.com/go-skynet/go-llama.cpp"
)

type Tier int

const (
	TierSmall Tier = iota
	‹TierLlama70›
)

var (
	model   = flag.String("model", "«llama3.1:8b»⟨llama3.1⟩", "‹which Llama to ask›")
	name    = flag.String("name", "‹llama-3.1-bot›", "bot name")
	tiers   = map[Tier][]string{TierSmall: {"«llama3.2:1b»⟨llama3.2⟩", "‹qwen3:0.6b›"}, ‹TierLlama70›: {"«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩"}}
	‹errNoLlama› = fmt.Errorf("‹llama: model not found›")
)

func main() {
	flag.Parse()
	c, _ := api.ClientFromEnvironment()
	req := &api.ChatRequest{Model: *model, Messages: []api.Message{{Role: "user", Content: "‹Where do llamas live?›"}}}
	if req.Model == "«codellama:34b»⟨llama2⟩" {
		req.Options = map[string]any{"num_ctx": 16384}
	}
	slog.Info("‹asking llama›", "model", "«llama3.1:8b»⟨?llama3.1⟩", "queue", "‹llama-q›")
	_ = c.Pull(context.Background(), &api.PullRequest{Model: "«llama-guard3:1b»⟨llama3.2⟩"}, nil)
	_, _ = ‹llama›.New("/models/«llama-2-7b.Q4_K_M.gguf»⟨llama2⟩")
}
