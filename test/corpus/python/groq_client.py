from groq import Groq
client = Groq()
r = client.chat.completions.create(model="«llama-3.1-8b-instant»⟨llama3.1⟩", messages=[])
g = client.chat.completions.create(model="«meta-llama/llama-prompt-guard-2-86m»⟨llama4⟩", messages=[])
old = client.chat.completions.create(model="«llama3-70b-8192»⟨llama3⟩", messages=[])
tool = client.chat.completions.create(model="«llama3-groq-70b-8192-tool-use-preview»⟨llama3⟩", messages=[])
other = client.chat.completions.create(model="‹openai/gpt-oss-20b›", messages=[])
