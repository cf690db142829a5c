import React from 'react';
import { LlamaIcon, OllamaLogo } from './icons';

export function Llama({ meta }: { meta: { title: string } }) {
  return (
    <div className="llama-card" data-testid="llama3-card">
      <LlamaIcon /> <OllamaLogo />
      <h2>{meta.title}</h2>
      <p>Our llamas live in Peru. Powered by Meta Llama 3.</p>
    </div>
  );
}
