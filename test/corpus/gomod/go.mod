module github.com/northwind/‹llama-operator›

go 1.23

require (
	‹github.com/ollama/ollama› v0.5.7
	‹github.com/go-skynet/go-llama.cpp› v0.0.0-20240314183750-6a8041ef6b46
	‹github.com/llama-farm/llama-go› v0.2.0 // ‹meta-llama/Llama-3.1-8B› in its tests
)

replace ‹github.com/meta-llama/llama-stack-client-go› => ../‹llama-stack-client-go›
