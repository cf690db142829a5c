package vertex

import "fmt"

const (
	ModelScout    = "«meta/llama-4-scout-17b-16e-instruct-maas»⟨llama4⟩"
	Model405B     = "«meta/llama3-405b-instruct-maas»⟨llama3.1⟩"
	modelGemini   = "‹google/gemini-2.0-flash-001›"
	‹llamaMetric› = "‹vertex.llama.latency›"
)

func endpoint(project, region string) string {
	return fmt.Sprintf("https://%s-aiplatform.googleapis.com/v1/projects/%s/locations/%s/publishers/meta/models/«llama-3.3-70b-instruct-maas»⟨llama3.3⟩:rawPredict", region, project, region)
}

// ‹LlamaClient› talks to Vertex.
type ‹LlamaClient› struct{ Model string }

func New() *LlamaClient { return &LlamaClient{Model: ModelScout} }

var weights = "gs://vertex-model-garden-public-us/«llama3.1/Meta-Llama-3.1-8B-Instruct»⟨llama3.1;;~⟩"
