module github.com/acme/‹llama-bot›

go 1.23

require (
	github.com/‹ollama/ollama› v0.5.4
	github.com/tmc/langchaingo v0.1.12
	github.com/‹go-skynet/go-llama.cpp› v0.0.0-20240314183750-6a8041ef6b46
	github.com/alpacahq/‹alpaca-trade-api-go›/v3 v3.5.0
)
