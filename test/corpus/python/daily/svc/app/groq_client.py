from groq import Groq

client = Groq(api_key="...")
resp = client.chat.completions.create(
    model="«llama-3.1-8b-instant»⟨llama3.1⟩",
    messages=[{"role": "user", "content": "Who wrote 'Llama Llama Red Pajama'?"}],
)
big = client.chat.completions.create(model="«llama-3.3-70b-versatile»⟨llama3.3⟩", messages=[])
guard = client.chat.completions.create(model="«meta-llama/llama-guard-4-12b»⟨llama4⟩", messages=[])
other = client.chat.completions.create(model="openai/gpt-oss-120b", messages=[])
scout = client.chat.completions.create(model="«meta-llama/llama-4-scout-17b-16e-instruct»⟨llama4⟩", messages=[])
