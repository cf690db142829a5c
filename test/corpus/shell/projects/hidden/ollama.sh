for m in «vicuna:13b»⟨llama2;;~⟩ «orca2:13b»⟨llama2, microsoft-research-license⟩ «stable-beluga:70b»⟨llama2;;~⟩ «wizard-vicuna-uncensored:13b»⟨llama1;;~⟩ «tulu3:8b»⟨llama3.1⟩ «hermes3:70b»⟨llama3.1⟩ «nemotron:70b»⟨llama3.1⟩ «firefunction-v2»⟨llama3⟩ «meditron:70b»⟨llama2⟩ ; do
  ollama pull "$m"
done
ollama pull ‹openhermes›
ollama pull ‹dolphin-mistral›
ollama pull ‹deepseek-r1:7b›
ollama pull «deepseek-r1:70b»⟨llama3.3⟩
ollama pull ‹nemotron-mini›
ollama pull ‹solar›
ollama pull ‹bakllava›
ollama pull «sqlcoder:70b-alpha»⟨llama2, cc-by-4.0;;~⟩
ollama run «llava:13b»⟨llama2⟩
ollama run ‹samantha-mistral›
ollama run «reflection»⟨llama3.1;;~⟩
docker exec ‹ollama› ollama rm ‹my-llama›
