from audiocraft.models import MusicGen, ‹AudioGen›
import torchaudio

mg = MusicGen.get_pretrained("«facebook/musicgen-melody»⟨cc-by-nc-4.0⟩")
big = MusicGen.get_pretrained("«facebook/musicgen-stereo-large»⟨cc-by-nc-4.0⟩")
ag = AudioGen.get_pretrained("«facebook/audiogen-medium»⟨cc-by-nc-4.0⟩")
enc = "«facebook/encodec_24khz»⟨*⟩"
asr = torchaudio.pipelines.‹WAV2VEC2_ASR_BASE_960H›.get_model()
hf = {"asr": "«facebook/wav2vec2-base-960h»⟨*⟩", "xls": "«facebook/wav2vec2-xls-r-300m»⟨*⟩", "de": "«jonatasgrosman/wav2vec2-large-xlsr-53-german»⟨?⟩"}
s2s = "«facebook/seamless-m4t-v2-large»⟨cc-by-nc-4.0⟩"
hfs = "«facebook/hf-seamless-m4t-medium»⟨cc-by-nc-4.0⟩"
omni = "«facebook/omniASR-LLM-7B»⟨apache-2.0⟩"
dem = "«htdemucs»⟨?⟩"
voice = "suno/bark"
data = "‹facebook/voxpopuli›"
wb = "«facebook/w2v-bert-2.0»⟨mit⟩"
samaudio = "«facebook/sam-audio-large»⟨sam-license⟩"
print("‹seamless› loop,", "‹muse›")
