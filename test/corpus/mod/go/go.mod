module github.com/acme/‹llama-proxy›
require (
	‹github.com/ollama/ollama› v0.5.0
	‹github.com/go-skynet/go-llama.cpp› v0.0.0-20240314183750-6a8041ef6b46
)
