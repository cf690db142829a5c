import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { createLanguageService } from '../../src/languageService/index.ts';
import { asOf, textAfter } from './support.ts';

const service = createLanguageService({ dataset: createDataset(bundledDataset), asOf: () => asOf });
const model = 'meta-llama/Llama-3.1-8B-Instruct';

function analyzed(text: string, languageId: string, path: string) {
  return service.analyze(
    { uri: `file:///w/${path}`, path, languageId, version: 1, text },
    { policy: defaultPolicy },
  );
}

/** Applies a suppression that is offered, and gives the codes that are left; `undefined` if it is not offered. */
function codesAfter(title: RegExp, text: string, languageId: string, path: string): string[] | undefined {
  const document = analyzed(text, languageId, path);
  const [diagnostic] = service.computeDiagnostics(document);
  assert.ok(diagnostic, `no diagnostic in ${path}`);
  const action = service
    .provideCodeActions(document, diagnostic.range)
    .find((offered) => title.test(offered.title));
  if (!action) return undefined;
  const after = analyzed(textAfter(document, action), languageId, path);
  return after.analysis.findings.map(({ code }) => code);
}

suite('Every suppression that is offered is understood', () => {
  const documents: readonly (readonly [languageId: string, path: string, text: string])[] = [
    ['python', 'a.py', `x = 1\nif x:\n    m = "${model}"\n`],
    ['typescript', 'a.ts', `const a = 1;\nconst m = '${model}';\n`],
    ['javascriptreact', 'a.jsx', `const a = 1;\nconst m = '${model}';\n`],
    ['go', 'a.go', `package a\nvar m = "${model}"\n`],
    ['rust', 'a.rs', `fn a() {\n    let m = "${model}";\n}\n`],
    ['java', 'a.java', `class A {\n  String m = "${model}";\n}\n`],
    ['csharp', 'a.cs', `class A {\n  string m = "${model}";\n}\n`],
    ['cpp', 'a.cpp', `int a;\nauto m = "${model}";\n`],
    ['php', 'a.php', `<?php\n$m = "${model}";\n`],
    ['ruby', 'a.rb', `a = 1\nm = "${model}"\n`],
    ['r', 'a.r', `a <- 1\nm <- "${model}"\n`],
    ['julia', 'a.jl', `a = 1\nm = "${model}"\n`],
    ['lua', 'a.lua', `local a = 1\nlocal m = "${model}"\n`],
    ['sql', 'a.sql', `SELECT 1;\nSELECT '${model}';\n`],
    ['shellscript', 'a.sh', `#!/bin/sh\nvllm serve ${model}\n`],
    ['shellscript', 'b.sh', `#!/bin/sh\nvllm serve \\\n  ${model}\n`],
    ['powershell', 'a.ps1', `$a = 1\n$m = "${model}"\n`],
    ['yaml', 'a.yaml', `a: 1\nmodel: ${model}\n`],
    ['dockercompose', 'docker-compose.yml', `services:\n  a:\n    command: --model ${model}\n`],
    ['dockerfile', 'Dockerfile', `FROM python\nRUN a \\\n  && hf download ${model}\n`],
    ['toml', 'a.toml', `a = 1\nmodel = "${model}"\n`],
    ['ini', 'a.ini', `[a]\nmodel = ${model}\n`],
    ['properties', '.env', `A=1\nMODEL=${model}\n`],
    ['plaintext', 'Modelfile', `PARAMETER temperature 1\nFROM llama3.1:8b\n`],
    ['plaintext', 'main.tf', `a = 1\nm = "${model}"\n`],
    ['makefile', 'Makefile', `a:\n\thf download ${model}\n`],
    ['jsonc', 'a.jsonc', `{\n  "model": "${model}"\n}\n`],
    ['html', 'a.html', `<p>\n<a href="https://huggingface.co/${model}">x</a>\n`],
    ['xml', 'a.xml', `<?xml version="1.0"?>\n<model name="${model}"/>\n`],
    ['css', 'a.css', `a {\n  content: "${model}";\n}\n`],
    ['vb', 'a.vb', `Dim a = 1\nDim m = "${model}"\n`],
    ['matlab', 'a.m', `a = 1;\nm = "${model}";\n`],
    ['objective-c', 'a.m', `int a;\nNSString *m = @"${model}";\n`],
    ['plaintext', 'a.kt', `val a = 1\nval m = "${model}"\n`],
    ['plaintext', 'a.ml', `let a = 1\nlet m = "${model}"\n`],
    ['zig', 'Untitled-1', `const a = 1;\nconst m = "${model}";\n`],
    ['latex', 'a.tex', `\\section{A}\n\\url{https://huggingface.co/${model}}\n`],
    ['restructuredtext', 'a.rst', `A\n=\n\n\`x <https://huggingface.co/${model}>\`_\n`],
    ['mdx', 'a.mdx', `# A\n\n[x](https://huggingface.co/${model})\n`],
    ['markdown', 'a.md', `# A\n\n[x](https://huggingface.co/${model})\n`],
    ['markdown', 'b.md', `---\nmodel_name: Llama-x\nbase_model: ${model}\n---\n`],
    ['markdown', 'c.md', `# A\n\n\`\`\`python\nm = "${model}"\n\`\`\`\n`],
    ['markdown', 'd.md', `| a |\n|---|\n| [x](https://huggingface.co/${model}) |\n`],
    ['markdown', 'f.md', `- A\n\n    \`\`\`console\n    vllm serve ${model}\n    \`\`\`\n`],
    ['markdown', 'g.md', `~~~js\nconst a = \`\n\`\`\`\n\`;\nconst m = '${model}';\n~~~\n`],
    ['restructuredtext', 'b.rst', `A\n=\n\n.. code-block:: python\n\n   m = "${model}"\n\nB\n`],
    ['markdown', 'e.md', `# A\n\n\`\`\`bash\nvllm serve ${model}\n\`\`\`\n`],
  ];
  for (const [languageId, path, text] of documents) {
    test(`on a line of ${path}`, () => {
      assert.deepEqual(codesAfter(/on this line$/, text, languageId, path), []);
    });
    test(`in the file ${path}`, () => {
      assert.deepEqual(codesAfter(/in this file$/, text, languageId, path), []);
    });
  }

  test('goes above a line that Docker continues: it takes comments out of a command', () => {
    const text = `FROM python\nRUN a \\\n  && hf download ${model}\n`;
    const document = analyzed(text, 'dockerfile', 'Dockerfile');
    const [diagnostic] = service.computeDiagnostics(document);
    assert.ok(diagnostic);
    const [action] = service
      .provideCodeActions(document, diagnostic.range)
      .filter(({ title }) => title.endsWith('on this line'));
    assert.ok(action);
    assert.match(
      textAfter(document, action),
      /\\\n {2}# model-license-ignore-next-line .*\n {2}&& hf download/,
    );
  });

  test('is not offered where an earlier comment would take it for its reason', () => {
    const text = `vllm serve \\\n  ${model}  # model-license-ignore-line eu-restriction -- x\n`;
    assert.equal(codesAfter(/on this line$/, text, 'shellscript', 'a.sh'), undefined);
  });

  for (const [languageId, path] of [
    ['json', 'a.json'],
    ['csv', 'a.csv'],
    ['diff', 'a.patch'],
    ['plaintext', 'a.txt'],
  ] as const) {
    test(`is not offered where there are no comments: ${path}`, () => {
      assert.equal(codesAfter(/^Suppress/, `"a"\n"${model}"\n`, languageId, path), undefined);
    });
  }
});
