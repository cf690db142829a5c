op.execute("UPDATE settings SET value = '«llama3.1:8b»⟨llama3.1⟩' WHERE key = 'ollama_model'")
revision = "‹3b1llama8b›"
down_revision = '‹llama3_1›'
