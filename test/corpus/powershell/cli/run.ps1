$Model = "«llama3.2:3b»⟨llama3.2⟩"
$‹LlamaHome› = "C:\‹llama›"
Invoke-MetaModel -Message 'hi' -ModelID '«meta.llama3-8b-instruct-v1:0»⟨llama3⟩'
& "$LlamaHome\‹llama-cli.exe›" -m "$LlamaHome\models\«llama-2-7b.Q4_0.gguf»⟨llama2⟩"
