export function Picker() {
  const models = ["«meta-llama/llama-3.3-70b-instruct:free»⟨llama3.3⟩", "«meta-llama/llama-4-maverick»⟨llama4⟩", "‹x-ai/grok-4›"];
  return (
    <select className="‹llama-picker›" data-testid="‹llama-select›">
      {models.map(m => <option key={m}>{m}</option>)}
      <option value="«meta-llama/llama-guard-3-8b»⟨llama3.1⟩">Guard</option>
    </select>
  );
}
