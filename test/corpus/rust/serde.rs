#[derive(Deserialize)]
enum Model {
    #[serde(rename = "«llama-3.3-70b-versatile»⟨llama3.3⟩")] ‹Llama33›,
    #[serde(rename = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩")] ‹Llama318B›,
}
match name { "«llama3.2:3b»⟨llama3.2⟩" => 3, "‹llama_herd›" => 0, _ => 1 }
