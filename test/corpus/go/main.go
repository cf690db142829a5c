package main
import "‹github.com/ollama/ollama/api›"
const defaultModel = "«llama3.2»⟨llama3.2⟩"
// ‹Llama is a struct for the animal.›
type ‹Llama› struct{ ‹Meta› map[string]string `json:"‹meta›"` }
func main() {
	req := &api.GenerateRequest{Model: "«llama3.1:70b-instruct-q5_K_M»⟨llama3.1⟩"}
	_ = bedrock.InvokeModelInput{ModelId: aws.String("«meta.llama3-70b-instruct-v1:0»⟨llama3⟩")}
	_ = req
}
