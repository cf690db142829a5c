type Model = "«llama-3.3-70b-versatile»⟨llama3.3⟩" | "«llama-3.1-8b-instant»⟨llama3.1⟩" | "‹gemma2-9b-it›";
interface ‹Llama› { ‹meta›: string }
const m = { ["«meta-llama/llama-3.1-8b-instruct»⟨llama3.1⟩"]: 1, '‹llama-3›': 2 } as const;
export const ‹LLAMA_3_CONTEXT› = 8192;
const id = `«meta-llama/llama-${v}-${s}-instruct»⟨template⟩`;
const cls = `‹llama-${size}-card›`;
const alt = /‹llama-?3/i›;
