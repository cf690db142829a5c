package pricing

import "testing"

func TestPrice(t *testing.T) {
	cases := map[string]float64{
		"bedrock/us-west-2/«meta.llama2-70b-chat-v1»⟨llama2;litellm⟩":                      1.95,
		"oci/«meta.llama-3.2-90b-vision-instruct»⟨llama3.2;oci⟩":                           2.0,
		"nebius/«meta-llama/Meta-Llama-3.1-405B-Instruct»⟨llama3.1;resellers⟩":              1.0,
		"vertex_ai/«meta/llama3-405b-instruct-maas»⟨llama3.1;vertex⟩":                       5.0,
		"replicate/«meta/llama-2-7b»⟨llama2;replicate⟩":                                     0.05,
		"cerebras/«llama-4-scout-17b-16e-instruct»⟨llama4;cerebras⟩":                       0.65,
		"wandb/«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;resellers⟩":                      0.22,
		"watsonx/«meta-llama/llama-2-13b-chat»⟨llama2;watsonx⟩":                             0.6,
		"github/«meta/llama-3.3-70b-instruct»⟨llama3.3;azure⟩":                              0,
		"azure_ai/«Meta-Llama-3-70B-Instruct»⟨llama3;azure⟩":                                1.1,
		"openrouter/«meta-llama/llama-2-70b-chat»⟨llama2;openrouter⟩":                       0.7,
		"deepinfra/«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4;resellers⟩":           0.08,
		"‹ollama/gemma2:9b›":      0,
		"‹bedrock/ai21.jamba-1-5-mini-v1:0›": 0.2,
	}
	for model, want := range cases {
		if got := Price(model); got != want {
			t.Errorf("‹llama price› of %s: %v", model, got)
		}
	}
}

func ‹TestLlamaCppToolLoop›(t *testing.T) { t.Skip("needs ‹llama-server› and ‹testdata/test_llama.json›") }
