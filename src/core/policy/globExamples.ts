/** What globs match, by example: the README shows these, and the tests hold the globs to them. */
export interface GlobExample {
  readonly glob: string;
  readonly matches: readonly string[];
  readonly passesOver: readonly string[];
}

/** In `allow` and `deny`, on the identifier as written and on the canonical id. */
export const modelGlobExamples: readonly GlobExample[] = [
  {
    glob: 'meta-llama/Llama-3.1-*',
    matches: ['meta-llama/Llama-3.1-8B', 'META-LLAMA/llama-3.1-70b-instruct'],
    passesOver: ['meta-llama/Llama-3.2-1B', 'unsloth/Llama-3.1-8B'],
  },
  {
    glob: '*Llama-4*',
    matches: ['meta-llama/Llama-4-Scout-17B-16E', 'unsloth/Llama-4-Scout-17B-16E-GGUF'],
    passesOver: ['meta-llama/Llama-3.3-70B-Instruct'],
  },
  {
    glob: 'llama-4-*',
    matches: ['us.meta.llama4-scout-17b-instruct-v1:0', 'meta-llama/Llama-4-Scout-17B-16E'],
    passesOver: ['meta-llama/Llama-3.1-8B'],
  },
  { glob: 'llama3.1:*', matches: ['llama3.1:8b'], passesOver: ['llama3.2:3b'] },
  {
    glob: '{meta-llama,unsloth}/*',
    matches: ['meta-llama/Llama-3.1-8B', 'unsloth/Llama-3.2-1B'],
    passesOver: ['huggyllama/llama-7b'],
  },
];

/** In `include` and `exclude`, on paths relative to the configuration's folder. */
export const pathGlobExamples: readonly GlobExample[] = [
  { glob: '**/*', matches: ['a.py', 'src/.hidden/a.py'], passesOver: [] },
  { glob: 'third_party/**', matches: ['third_party/x/a.py'], passesOver: ['src/third_party/a.py'] },
  { glob: '**/tests/**', matches: ['tests/a.py', 'src/tests/a.py'], passesOver: ['src/test/a.py'] },
  { glob: '*.ipynb', matches: ['a.ipynb', 'src/deep/a.ipynb'], passesOver: ['a.ipynb.txt'] },
  { glob: 'docs/*.md', matches: ['docs/a.md'], passesOver: ['docs/deep/a.md', 'a.md'] },
];
