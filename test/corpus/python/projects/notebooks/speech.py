from audiocraft.models import MusicGen, AudioGen
from transformers import AutoProcessor, SeamlessM4Tv2Model, Wav2Vec2ForCTC, pipeline

music = MusicGen.get_pretrained("«facebook/musicgen-melody»⟨cc-by-nc-4.0⟩")
sound = AudioGen.get_pretrained("«facebook/audiogen-medium»⟨cc-by-nc-4.0⟩")
seamless = SeamlessM4Tv2Model.from_pretrained("«facebook/seamless-m4t-v2-large»⟨cc-by-nc-4.0⟩")
asr = pipeline("automatic-speech-recognition", model="«facebook/mms-1b-all»⟨cc-by-nc-4.0⟩")
w2v = Wav2Vec2ForCTC.from_pretrained("«facebook/wav2vec2-base-960h»⟨*;;~⟩")
nllb = pipeline("translation", model="«facebook/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩", src_lang="eng_Latn")
zero = pipeline("zero-shot-classification", model="«facebook/bart-large-mnli»⟨mit⟩")
roberta = pipeline("fill-mask", model="«FacebookAI/roberta-base»⟨mit⟩")
voice = pipeline("text-to-speech", model="‹microsoft/speecht5_tts›")
vox = load_dataset("‹facebook/voxpopuli›", "en")
flores = load_dataset("‹facebook/flores›", "eng_Latn")
names = ["‹Roberta›", "‹Bart›", "‹Sam›", "Lisa"]
song = "‹music-gen›"
