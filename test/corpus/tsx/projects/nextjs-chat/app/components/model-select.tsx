"use client";
import { useState } from "react";
import ‹LlamaIcon› from "@/icons/‹llama.svg›";

const GROUPS = [
  { label: "‹Meta›", options: [
    { value: "«meta/llama-4-maverick»⟨llama4⟩", label: "«Llama 4 Maverick»⟨?⟩" },
    { value: "«meta/llama-3.2-90b»⟨llama3.2⟩", label: "«Llama 3.2 90B»⟨?⟩" },
    { value: "«meta/muse-spark-1.3»⟨meta-proprietary⟩", label: "«Muse Spark»⟨?⟩" },
  ] },
  { label: "Others", options: [{ value: "xai/grok-3", label: "Grok" }, { value: "«deepcogito/cogito-v2-preview-llama-70b»⟨*⟩", label: "Cogito" }] },
];

export function ModelSelect({ onChange }: { onChange(id: string): void }) {
  const [id, setId] = useState<string>("«meta/llama-4-maverick»⟨llama4⟩");
  return (
    <div className="‹llama-select› ‹meta›" data-testid="‹llama-3-select›">
      <‹LlamaIcon› alt="A ‹llama›" />
      <select value={id} onChange={(e) => { setId(e.target.value); onChange(e.target.value); }}>
        <option value="«meta/llama-3.3-70b»⟨llama3.3⟩">«Llama 3.3»⟨?⟩</option>
        {GROUPS.map((g) => g.options.map((o) => <option key={o.value} value={o.value}>{o.label}</option>))}
      </select>
      <p>Powered by ‹Llama 4›. Opt-in or ‹opt-out› any time.</p>
    </div>
  );
}
