package main
func (m *‹Llama›) Serve() *Service {
	return dag.Container().From("‹ollama/ollama›").
		WithExec([]string{"ollama", "pull", "«llama3.1:8b»⟨llama3.1⟩"}).
		AsService()
}
