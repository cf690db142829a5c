asr = "«facebook/wav2vec2-large-xlsr-53»⟨mit⟩"
tts = "«facebook/mms-tts-eng»⟨cc-by-nc-4.0⟩"
tr = "«facebook/m2m100_418M»⟨mit⟩"
mg = MusicGen.get_pretrained("«facebook/musicgen-melody»⟨cc-by-nc-4.0⟩")
orph = "«canopylabs/orpheus-3b-0.1-ft»⟨llama3.2⟩"
wh = "‹openai/whisper-large-v3›"
ll = "«HKUSTAudio/Llasa-3B»⟨llama3.2, cc-by-nc-4.0⟩"
