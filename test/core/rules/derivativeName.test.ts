import assert from 'node:assert/strict';
import { analyze, analyzeAgain, analyzeFirst } from '../../../src/core/analyze.ts';
import { defaultPolicy } from '../../../src/core/policy/policy.ts';
import { checkCode } from '../../support/findings.ts';
import { dataset } from '../../support/references.ts';

type Case = readonly [what: string, path: string, marked: string, ...replacements: string[]];

const load = 'm = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")\n';
const card = (rest: string, base = 'meta-llama/Llama-3.1-8B'): string => `---\nbase_model: ${base}\n${rest}`;

const wrong: readonly Case[] = [
  ['model_name of a card', 'README.md', card('model_name: «acme-8b»\n---\n# x'), 'llama-acme-8b'],
  [
    'a card’s name before its heading',
    'README.md',
    card('name: "«Acme_8B»"\n---\n# Llama X'),
    'Llama_Acme_8B',
  ],
  [
    'model-index',
    'README.md',
    card('model-index:\n- name: «Acme-8B»\n  results:\n  - task:\n      name: Text\n---\n'),
    'Llama-Acme-8B',
  ],
  ['heading', 'README.md', card('---\n\n# «Acme Chat»\n'), 'Llama Acme Chat'],
  ['heading of the Hub’s template', 'a/README.md', card('---\n# Model Card for «acme-chat»\n')],
  ['a list of bases', 'README.md', '---\nbase_model:\n  - meta-llama/Llama-3.2-1B\nmodel_name: «x»\n---\n'],
  [
    'Llama 3 asks for its number',
    'README.md',
    card('model_name: «Llama-X»\n---\n', 'meta-llama/Meta-Llama-3-8B'),
  ],
  [
    'a derivative as the base',
    'README.md',
    card('model_name: «x»\n---\n', 'NousResearch/Hermes-3-Llama-3.1-8B'),
  ],
  [
    'no name: on the base',
    'README.md',
    '---\nbase_model: «meta-llama/Llama-3.1-8B»\nlibrary_name: peft\n---\n',
  ],
  [
    'the heading of a template is no name',
    'README.md',
    '---\nbase_model: «meta-llama/Llama-3.1-8B»\n---\n# Model Card for Model ID\n',
  ],
  [
    'a heading that is a sentence is no name',
    'README.md',
    '---\nbase_model: «meta-llama/Llama-3.1-8B»\n---\n# A model for support tickets\n',
  ],
  [
    'two bases ask for two beginnings',
    'README.md',
    '---\nbase_model:\n- meta-llama/Llama-3.1-8B\n- meta-llama/Meta-Llama-3-8B\nmodel_name: «Llama-acme»\n---\n',
    'Llama-3-acme',
  ],
  ['“Meta” in front', 'README.md', card('model_name: «Meta-Llama-acme»\n---\n'), 'Llama-acme'],
  [
    '“Meta” in front of a version',
    'a.py',
    `${load}m.push_to_hub("«acme/Meta-Llama-3.1-8B-acme»")`,
    'acme/Llama-3.1-8B-acme',
  ],
  ['the word at the end', 'a.py', `${load}m.push_to_hub("«acme/acme-Llama»")`, 'acme/Llama-acme'],
  ['the word within', 'a.py', `${load}m.push_to_hub("«acme/Hermes_Llama3.1_8B»")`, 'acme/Llama3.1_Hermes_8B'],
  [
    'the word of another version',
    'README.md',
    card('model_name: «acme-llama-2-8b»\n---\n', 'meta-llama/Meta-Llama-3-8B'),
    'llama-3-acme-8b',
  ],
  ['push_to_hub', 'a.py', `${load}m.push_to_hub("«acme/support-8b»")`, 'acme/llama-support-8b'],
  ['once per name', 'a.py', `${load}m.push_to_hub("«acme/x»")\nn.push_to_hub('acme/x')`],
  [
    'repo_id',
    'a.py',
    `${load}m.push_to_hub(\n  repo_id="«acme/Support»", private=True)`,
    'acme/Llama-Support',
  ],
  ['merged', 'a.py', `${load}m.push_to_hub_merged("«acme/x»", tokenizer)`],
  [
    'a base by its variable',
    'a.py',
    'BASE = "meta-llama/Llama-3.1-8B"\nm = F.from_pretrained(BASE)\nm.push_to_hub("«acme/x»")',
  ],
  ['hub_model_id of a trainer', 'a.py', `${load}A(hub_model_id="«acme/x»")`],
  [
    'hub_model_id of a configuration',
    'a.yml',
    'base_model: meta-llama/Llama-3.1-8B\nhub_model_id: «acme/x»\n',
  ],
  [
    'hub_model_id of a command',
    'a.sh',
    'train --model_name_or_path meta-llama/Llama-3.1-8B \\\n --hub_model_id «acme/x»\n',
  ],
  [
    'ollama create',
    'a.sh',
    'cat > Modelfile <<EOF\nFROM llama3.1:8b\nEOF\nollama create «mario» -f Modelfile\n',
    'llama-mario',
  ],
  [
    'ollama create in a fence',
    'x.md',
    '```\nFROM llama3.1\n```\n```sh\nollama create «mario» -f Modelfile\n```\n',
  ],
  ['ollama from Python', 'a.py', "ollama.create(model='«mario»', from_='llama3.2:3b')"],
  [
    'a path is no name',
    'README.md',
    '---\nbase_model: «meta-llama/Llama-3.1-8B»\nmodel-index:\n- name: ./outputs/run-1\n---\n',
  ],
  ['GGUF metadata', 'a.json', '{ "base_model": "meta-llama/Llama-3.1-8B", "general.name": "«Acme 8B»" }'],
  [
    'cells of a notebook',
    'a.ipynb',
    JSON.stringify({
      cells: [load, 'm.push_to_hub("«acme/x»")'].map((source) => ({ cell_type: 'code', source })),
    }),
  ],
];

const right: readonly Case[] = [
  ['any case and separator', 'README.md', card('model_name: LLAMA 3_X\n---\n', 'meta-llama/Meta-Llama-3-8B')],
  ['a name that goes on', 'a.py', `${load}m.push_to_hub("acme/Llama-3.1-acme")`],
  ['an unchanged copy', 'README.md', card('---\n# Meta-Llama-3.1-8B-GGUF\n')],
  ['Llama 2 asks for nothing', 'README.md', card('model_name: x\n---\n', 'meta-llama/Llama-2-7b-hf')],
  ['another base', 'README.md', card('model_name: x\n---\n', 'TinyLlama/TinyLlama-1.1B-Chat-v1.0')],
  [
    'two bases, and the stricter beginning',
    'README.md',
    '---\nbase_model: [meta-llama/Llama-3.1-8B, meta-llama/Meta-Llama-3-8B]\nmodel_name: Llama-3-x\n---\n',
  ],
  [
    'a sentence that begins with the name',
    'README.md',
    card('---\n# Llama 3.1 8B tuned for the tickets of Acme\n'),
  ],
  [
    'a copy in another format',
    'README.md',
    card('model_name: Meta-Llama-3-8B-Instruct-AWQ-INT4\n---\n', 'meta-llama/Meta-Llama-3-8B-Instruct'),
  ],
  [
    'no name of the maker’s own',
    'README.md',
    card('extra_gated_prompt: >-\n  Terms\n---\n## Model Information\n'),
  ],
  ['no name where the base asks for nothing', 'README.md', card('---\n', 'meta-llama/Llama-2-7b-hf')],
  ['an id merely used', 'a.py', `${load}n = F.from_pretrained("acme/other-8b")`],
  ['a data set', 'a.py', `${load}dataset.push_to_hub("acme/data")\ntrain_ds.push_to_hub("acme/data")`],
  ['a tokenizer', 'a.py', `${load}tokenizer.push_to_hub("acme/x")`],
  ['an agent', 'a.py', `${load}agent.push_to_hub("acme/my_agent")`],
  ['a commit message', 'a.py', `${load}trainer.push_to_hub("done")`],
  ['a comment', 'a.py', `${load}# m.push_to_hub("acme/x")`],
  ['a placeholder', 'a.py', `${load}m.push_to_hub("your-name/your-model")\nm.push_to_hub(f"{org}/x")`],
  ['a variable', 'a.py', `${load}A(hub_model_id=args.hub_model_id)`],
  ['no base in the document', 'a.py', 'm.push_to_hub("acme/x")\nprint("meta-llama/Llama-3.1-8B")'],
  ['a teacher', 'a.py', 'teacher_model = "meta-llama/Llama-3.1-8B"\nm.push_to_hub("acme/x")'],
  [
    'a base that a later program of a guide loads',
    'x.md',
    `\`\`\`python\nm.push_to_hub("acme/vega")\n\`\`\`\n\`\`\`python\n${load}\`\`\`\n`,
  ],
  [
    'a guide whose Modelfile names another base',
    'x.md',
    `\`\`\`python\n${load}\`\`\`\n\`\`\`\nFROM llama2\n\`\`\`\n\`\`\`sh\nollama create me\n\`\`\`\n`,
  ],
  ['prose', 'x.md', '```\nFROM llama3.1\n```\nTo ollama create something is easy.\n'],
];

suite('derivative-name', () => {
  for (const [what, path, marked, ...replacements] of wrong)
    test(`stands on the name: ${what}`, () => checkCode('derivative-name', path, marked, replacements));
  for (const [what, path, text] of right)
    test(`does not stand: ${what}`, () => checkCode('derivative-name', path, text));

  test('can be suppressed and switched off', () => {
    const suppressed = `${load}m.push_to_hub("acme/x")  # model-license-ignore-line derivative-name`;
    checkCode('derivative-name', 'a.py', suppressed);
    checkCode('unused-suppression', 'a.py', suppressed);
    const off = { severities: { 'derivative-name': 'off' } } as const;
    checkCode('derivative-name', 'a.py', `${load}m.push_to_hub("acme/x")`, [], off);
  });

  test('is the same after an edit', () => {
    const input = { path: 'a.py', dataset, policy: defaultPolicy, asOf: '2026-11-21' };
    const text = `${load}m.push_to_hub("acme/x")\n`;
    const first = analyzeFirst({ ...input, text });
    const edit = { start: text.indexOf('acme/x') + 5, removed: 0, inserted: 6 };
    const after = `${text.slice(0, edit.start)}llama-${text.slice(edit.start)}`;
    const again = analyzeAgain(first, edit, { ...input, text: after });
    assert.deepEqual(again.analysis, analyze({ ...input, text: after }));
    assert.equal(first.analysis.findings.length, again.analysis.findings.length + 1);
  });
});
