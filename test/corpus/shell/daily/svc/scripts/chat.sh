curl -s https://api.groq.com/openai/v1/chat/completions -H "Content-Type: application/json" \
  -d '{"model": "«llama-3.3-70b-versatile»⟨llama3.3⟩", "messages": [{"role": "user", "content": "hi"}]}'
curl http://localhost:11434/api/generate -d '{
  "model": "«llama3.2»⟨llama3.2⟩",
  "prompt": "Why do llamas spit?"
}'
curl https://openrouter.ai/api/v1/chat/completions -d '{"model":"«meta-llama/llama-3.3-70b-instruct:free»⟨llama3.3⟩"}'
