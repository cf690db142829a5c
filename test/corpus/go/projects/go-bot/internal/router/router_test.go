package router

import "testing"

func TestRoute(t *testing.T) {
	tests := []struct {
		name  string
		model string
		want  string
	}{
		{"‹llama 3 goes to groq›", "«llama3-70b-8192»⟨llama3⟩", "groq"},
		{"‹llama-3.1 short name›", "«llama-3.1-8b-instant»⟨llama3.1⟩", "groq"},
		{"together", "«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩", "together"},
		{"fireworks", "«accounts/fireworks/models/llama-v3p1-405b-instruct»⟨llama3.1⟩", "fireworks"},
		{"cerebras", "cerebras/«llama-3.3-70b»⟨llama3.3⟩", "cerebras"},
		{"‹ollama›", "‹ollama›/mistral", "ollama"},
		{"never was", "«meta-llama/Llama-5-70B-Instruct»⟨nonexistent⟩", "none"},
		{"unknown ‹llama›", "llamafile", "none"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Route(tt.model); got != tt.want {
				t.Errorf("Route(‹llama›) = %q, want %q", got, tt.want)
			}
		})
	}
}
