import { pipeline } from '@huggingface/transformers';
const gen = await pipeline('text-generation', '«onnx-community/Llama-3.2-1B-Instruct»⟨llama3.2⟩', { dtype: 'q4' });
const translate = await pipeline('translation', '«Xenova/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩');
const asr = await pipeline('automatic-speech-recognition', 'Xenova/whisper-tiny.en');
const detr = await pipeline('object-detection', '«Xenova/detr-resnet-50»⟨*⟩');
