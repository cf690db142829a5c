#!/usr/bin/env node
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    model: { type: "string", short: "m", default: "«llama3.2»⟨llama3.2⟩" },
    format: { type: "string", default: "‹llama3›" },
    backend: { type: "string", default: "‹llama.cpp›" },
  },
});

const help = `Usage: ‹llamactl› [options]

  -m, --model   model to run (default: «llama3.2»⟨?⟩)
  --backend     ‹llama.cpp› or ‹ollama›
`;

const size = process.env.SIZE ?? "8b";
const gguf = `«Meta-Llama-3.1-8B-Instruct-${process.env.QUANT}.gguf»⟨llama3.1;;~⟩`;
const tag = `«llama3.1:${size}»⟨template;;~⟩`;
const remote = "«accounts/fireworks/models/llama-v3p1-" + size + "-instruct»⟨template;;~⟩";
console.log(values.help ? help : [gguf, tag, remote].join("\n"));
