"""設定。既定のモデルは ‹Llama 3.1 Swallow› です。"""

# 会話用のモデル
CHAT_MODEL = "«tokyotech-llm/Llama-3.1-Swallow-70B-Instruct-v0.3»⟨*⟩"
# 要約用（‹Llama 3› ベース）
SUMMARY_MODEL = "«elyza/Llama-3-ELYZA-JP-8B-GGUF»⟨llama3⟩"
GGUF = "models/«Llama-3-ELYZA-JP-8B-q4_k_m.gguf»⟨llama3⟩"
GEMMA = "‹rinna/gemma-2-baku-2b-it›"
タイトル = "‹Llama 3.1 に聞く›"
モデル名 = {"小": "«llama3.2:3b»⟨llama3.2⟩", "大": "«llama3.3:70b»⟨llama3.3⟩"}
エラー = f"‹Llama が応答しません›（{CHAT_MODEL}）"
