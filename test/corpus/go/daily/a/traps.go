package traps

import (
	"github.com/ollama/ollama/llama"
	llamacpp "github.com/go-skynet/go-llama.cpp"
)

type LlamaConfig struct{ Llama3Style bool }

const (
	ServiceName = "llama-gateway"
	UserAgent   = "llama-gateway/3.2"
	Metric      = "llama_requests_total"
	DocsURL     = "https://www.llama.com/docs/model-cards-and-prompt-formats/llama3_1/"
	PaperURL    = "https://ai.meta.com/research/publications/the-llama-3-herd-of-models/"
	Branch      = "feature/llama3-support"
	LogFile     = "/var/log/llama3.log"
	Template    = "llama3"
	Bucket      = "s3://acme-llama-artifacts"
)

func TestLlama3Parsing() { llama.Load(); llamacpp.New("x"); log.Printf("llama %d loaded", 3) }
