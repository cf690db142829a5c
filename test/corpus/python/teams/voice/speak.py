from orpheus_tts import OrpheusModel
from transformers import VitsModel, pipeline

tts = OrpheusModel(model_name="«canopylabs/orpheus-3b-0.1-ft»⟨llama3.2⟩", max_model_len=2048)
base = "«canopylabs/orpheus-3b-0.1-pretrained»⟨llama3.2⟩"
gguf = "models/«orpheus-3b-0.1-ft-q4_k_m.gguf»⟨llama3.2⟩"
french = VitsModel.from_pretrained("«facebook/mms-tts-fra»⟨cc-by-nc-4.0⟩")
music = pipeline("text-to-audio", model="«facebook/musicgen-small»⟨cc-by-nc-4.0⟩")
codec = "«facebook/encodec_24khz»⟨*⟩"
llasa = "«HKUSTAudio/Llasa-1B»⟨llama3.2, cc-by-nc-4.0⟩"
kokoro = "‹hexgrad/Kokoro-82M›"
xtts = "‹tts_models/multilingual/multi-dataset/xtts_v2›"
‹orpheus› = "‹Orpheus in the underworld›"
