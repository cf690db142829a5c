curl https://«llama3-1-405b»⟨llama3.1;other;~⟩.lepton.run/api/v1/chat/completions -d '{"model":"«llama3.1-405b»⟨llama3.1⟩"}'
