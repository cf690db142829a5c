const session = new Supabase.ai.Session('«llama3»⟨llama3⟩')
const out = await session.run(prompt, { stream: true, mode: '‹ollama›' })
