import torchaudio
from faster_whisper import WhisperModel
from transformers import AutoModelForCTC, AutoProcessor, SeamlessM4Tv2Model, pipeline

asr = pipeline("automatic-speech-recognition", model="«facebook/wav2vec2-base-960h»⟨mit⟩")
mms = AutoModelForCTC.from_pretrained("«facebook/mms-1b-all»⟨cc-by-nc-4.0⟩", target_lang="fra")
lid = AutoProcessor.from_pretrained("«facebook/mms-lid-126»⟨cc-by-nc-4.0⟩")
omni = "«facebook/omniASR-CTC-1B»⟨apache-2.0⟩"
seamless = SeamlessM4Tv2Model.from_pretrained("«facebook/seamless-m4t-v2-large»⟨cc-by-nc-4.0⟩")
stream = "«facebook/seamless-streaming»⟨cc-by-nc-4.0⟩"
express = "«facebook/seamless-expressive»⟨seamless-license⟩"
w2v = AutoModelForCTC.from_pretrained("«facebook/w2v-bert-2.0»⟨mit⟩")
hubert = torchaudio.pipelines.‹HUBERT_BASE›
units = AutoProcessor.from_pretrained("«facebook/hubert-base-ls960»⟨mit⟩")
whisper = WhisperModel("‹large-v3›")
canary = "‹nvidia/canary-1b-v2›"
vad = "‹pyannote/segmentation-3.0›"
demucs = "«htdemucs_ft»⟨?⟩"
