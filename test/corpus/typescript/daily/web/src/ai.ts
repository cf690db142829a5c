import { createOpenAI } from '@ai-sdk/openai';
import { createOllama } from 'ollama-ai-provider';
import { groq } from '@ai-sdk/groq';
import { generateText, type ModelMessage } from 'ai';
import { Settings } from 'llamaindex';

const ollama = createOllama({ baseURL: 'http://localhost:11434/api' });

export async function ask(prompt: string) {
  const { text } = await generateText({ model: groq('«llama-3.3-70b-versatile»⟨llama3.3⟩'), prompt });
  return text;
}

export const local = ollama('«llama3.2:1b»⟨llama3.2⟩');
