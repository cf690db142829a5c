using PromptingTools
aigenerate("Say hi"; model="«llama3.1»⟨llama3.1⟩")
const LLAMA = "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩"
