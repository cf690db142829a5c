import { useLLM, «LLAMA3_2_1B»⟨?⟩ } from 'react-native-executorch';
const llm = useLLM({ modelSource: 'https://huggingface.co/«software-mansion/react-native-executorch-llama-3.2»⟨llama3.2⟩/resolve/main/llama-3.2-1B/original/llama3_2_bf16.pte' });
const icon = require('‹./assets/llama-3.png›');
