$models = @("«llama3.1:8b»⟨llama3.1⟩", "‹mistral›", "«llama3.2»⟨llama3.2⟩")
if ($m -like "‹llama*›") { ollama run «llama3.2»⟨llama3.2⟩ }
New-Item -Path "‹C:\llama-3-8b›" -ItemType Directory
[Environment]::SetEnvironmentVariable("OLLAMA_MODEL", "«llama3.2:3b»⟨llama3.2⟩")
