import { pipeline, SamModel, AutoProcessor } from "@huggingface/transformers";

const ‹sam› = "«Xenova/sam-vit-base»⟨apache-2.0⟩";
const model = await SamModel.from_pretrained("«Xenova/slimsam-77-uniform»⟨*;;~⟩");
const feats = await pipeline("image-feature-extraction", "«onnx-community/dinov3-vits16-pretrain-lvd1689m-ONNX»⟨dinov3-license⟩", { device: "webgpu" });
const translate = await pipeline("translation", "«Xenova/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩");
const music = await pipeline("text-to-audio", "«Xenova/musicgen-small»⟨cc-by-nc-4.0⟩");
const asr = await pipeline("automatic-speech-recognition", "Xenova/whisper-tiny.en");
const ner = await pipeline("token-classification", "‹Xenova/bert-base-NER›");
const mnli = await pipeline("zero-shot-classification", "«Xenova/bart-large-mnli»⟨mit⟩");
document.querySelector("#‹dino›").textContent = "‹opt-in›";
document.title = import.‹meta›.env.VITE_TITLE ?? "‹Seamless› demo";
