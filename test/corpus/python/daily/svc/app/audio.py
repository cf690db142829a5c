from audiocraft.models import MusicGen
from transformers import AutoProcessor, SeamlessM4Tv2Model, MusicgenForConditionalGeneration

mg = MusicGen.get_pretrained("«facebook/musicgen-small»⟨cc-by-nc-4.0⟩")
hf = MusicgenForConditionalGeneration.from_pretrained("«facebook/musicgen-stereo-large»⟨cc-by-nc-4.0⟩")
st = SeamlessM4Tv2Model.from_pretrained("«facebook/seamless-m4t-v2-large»⟨cc-by-nc-4.0⟩")
mms = AutoProcessor.from_pretrained("«facebook/mms-1b-all»⟨cc-by-nc-4.0⟩")
nllb = "«facebook/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩"
xlsr = "«facebook/wav2vec2-xls-r-300m»⟨*⟩"
hub = "«facebook/hubert-large-ls960-ft»⟨*⟩"
data = load_dataset("facebook/voxpopuli", "en")
