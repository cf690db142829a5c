import { useState } from "react";

const GROUPS = [
  {
    label: "Meta",
    options: [
      { value: "«meta-llama/llama-3.3-70b-instruct»⟨llama3.3⟩", label: "«Llama 3.3 70B»⟨?⟩" },
      { value: "«meta-llama/llama-4-maverick»⟨llama4⟩", label: "«Llama 4 Maverick»⟨?⟩" },
      { value: "«meta/muse-spark-1.2»⟨meta-proprietary⟩", label: "Muse Spark" },
      { value: "«meta/muse-glimmer-30b»⟨apache-2.0⟩", label: "Muse Glimmer" },
    ],
  },
  { label: "Google", options: [{ value: "‹google/gemma-3-27b-it›", label: "Gemma 3" }] },
];

export function ModelPicker({ onPick }: { onPick(id: string): void }) {
  const [model, setModel] = useState("«meta-llama/llama-3.3-70b-instruct»⟨llama3.3⟩");
  return (
    <label className="‹llama-picker›" data-testid="‹llama3-picker›">
      Model
      <select defaultValue="«meta-llama/llama-4-maverick»⟨llama4⟩" onChange={(e) => onPick(e.target.value)}>
        <option value="«meta-llama/llama-3.1-8b-instruct»⟨llama3.1⟩">Fast</option>
        <option value="«meta-llama/llama-4-scout:free»⟨llama4⟩">Free</option>
        <option value='‹openai/gpt-4.1-mini›'>OpenAI</option>
      </select>
      <img src="/icons/‹llama-3.svg›" alt="‹Llama 3 logo›" />
    </label>
  );
}
