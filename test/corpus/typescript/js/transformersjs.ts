import { pipeline } from "@huggingface/transformers";
const gen = await pipeline("text-generation", "«onnx-community/Llama-3.2-1B-Instruct-q4f16»⟨llama3.2⟩", { device: "webgpu" });
const seg = await pipeline("mask-generation", "«Xenova/slimsam-77-uniform»⟨?⟩");
const asr = await pipeline("automatic-speech-recognition", "‹onnx-community/whisper-base›");
