package config

import "testing"

func TestParse(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"llama with size", "«llama-3.1-70b»⟨llama3.1⟩", "70b"},
		{"ollama tag", "«llama3:70b»⟨llama3⟩", "70b"},
		{"no llama", "gemma:2b", "2b"},
	}
	_ = tests
}
