var model = flag.String("model", "«llama3.2:3b»⟨llama3.2⟩", "‹which llama to run›")
var ‹llama3Template› = `{{ .System }}`
cmd := exec.Command("ollama", "run", "«llama3.1»⟨llama3.1⟩")
