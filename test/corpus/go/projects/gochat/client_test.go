package main

import (
	"strings"
	"testing"
)

func ‹TestLlama3Reply›(t *testing.T) {
	cases := []struct {
		name  string
		model string
		want  string
	}{
		{name: "‹llama3 small›", model: "«llama3.2:1b»⟨llama3.2⟩", want: "ok"},
		{name: "‹llama-2-chat›", model: "«llama2:7b-chat»⟨llama2⟩", want: "ok"},
		{"mistral", "‹mistral:7b›", "ok"},
		{"‹codellama›", "«codellama:7b»⟨llama2⟩", "ok"},
	}
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.HasPrefix(tt.model, "‹llama›") {
				t.Skip()
			}
		})
	}
}
