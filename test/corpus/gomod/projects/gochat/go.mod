module example.com/gochat

go 1.24

require (
	github.com/‹ollama/ollama› v0.7.0
	github.com/tmc/langchaingo v0.1.13
	github.com/go-skynet/‹go-llama.cpp› v0.0.0-20240314183750-6a8041ef6b46
	github.com/‹meta-llama/llama-stack-client-go› v0.1.0
	github.com/‹gotzmann/llama.go› v1.4.0
)
