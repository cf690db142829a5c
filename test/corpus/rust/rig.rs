use rig::providers::groq;
let agent = client.agent(groq::«LLAMA_3_70B_8192»⟨?⟩).build();
let other = client.agent("«llama-3.3-70b-versatile»⟨llama3.3⟩").build();
/// Returns the ‹llama›'s name.
fn ‹llama_name›() -> &'static str { "‹Tina, you fat lard›" }
