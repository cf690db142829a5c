func ‹TestLlama3_8B›(t *testing.T) {
	t.Run("‹llama3 8b›", func(t *testing.T) { require.Equal(t, "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩", resolve("‹l3›")) })
	cases := []struct{ in, want string }{{"«llama3.1:8b»⟨llama3.1⟩", "ollama"}, {"‹llama›", ""}}
}
