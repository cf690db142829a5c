import { check, silent } from '../../support/references.ts';

/** Mistakes that were made on published code, each kept from coming back. */
suite('met in published code', () => {
  test('kaito: a version spelt in words', () => {
    check('a.yaml', 'preset: «llama-3point2-3b»', 'llama-3.2-3b llama3.2');
  });
  test('kaito: a label of a pod is not the model', () => {
    silent('a.yaml', 'labelSelector:\n  matchLabels:\n    apps: llama-3-1-8b-instruct');
  });
  test('kaito: the beginning of a generated name is not a model', () => {
    silent('a.go', 'id := fmt.Sprint("preset-llama3-1-8b-", rand.Intn(1000))');
  });
  test('llama-cookbook: the second Prompt Guard is not the first', () => {
    check('a.py', '"«meta-llama/Prompt-Guard-2-86M»"', 'llama-prompt-guard-2-86m llama4');
  });
  test('llama-cookbook: a variable in front of a path is a folder', () => {
    check(
      'a.sh',
      '--path "$ROOT/fine-tuned-meta-Llama/«Meta-Llama-3-8B-Instruct»"',
      'llama-3-8b-instruct llama3',
    );
  });
  test('llama-cookbook: a template of a dataset is no model', () => {
    silent('a.py', 'name = f"meta-llama/{model_name}-evals"');
  });
  test('llama-cookbook: a banner that is printed', () => {
    silent('a.py', 'print("\\n=======LLAMA-3-70B====PROMPT 1===>")');
  });
  test('llama-cookbook: the first column of a table of results is a label', () => {
    silent('a.md', '| Llama-2-13B   | 0.1180 | 0.1217 |');
  });
  test('LocalAI: a tool behind a variable', () => {
    silent('a.sh', 'BIN="${EDIR}/llama-quantize"');
  });
  test('LocalAI: folders named after a tool', () => {
    check('a.go', '"llama-cpp/models/«Meta-Llama-3-8B-Instruct.Q4_K_M»/x.bin"', 'llama-3-8b-instruct llama3');
  });
  test('LocalAI: the version behind other words', () => {
    check(
      'a.yaml',
      'model: «prithivMLmods/Llama-Doctor-3.2-3B-Instruct»',
      'llama-doctor-3.2-3b-instruct < llama-3.2-3b-instruct llama3.2',
    );
  });
  test('LocalAI: the publisher in front of the name', () => {
    check(
      'a.yaml',
      'model: «bartowski/meta-llama_Llama-4-Scout-17B-16E-Instruct-GGUF»',
      'llama-4-scout-17b-16e-instruct llama4',
    );
  });
  test('LocalAI: a size that no Llama has', () => {
    silent('a.yaml', 'name: llama-120b-a');
  });
  test('LocalAI: a family in the middle of a sentence', () => {
    silent('a.md', 'normalizeModelID: keep `qwen3.5` before `qwen3`, `llama-3.3` before `llama-3`.');
  });
  test('@ai-sdk/fireworks: Code Llama by its size and a word', () => {
    check('a.ts', "'«accounts/fireworks/models/llama-v2-34b-code»'", 'code-llama-34b llama2');
  });
  test('@huggingface/tasks: an address of a repository of code', () => {
    silent('a.ts', 'const url = "https://github.com/bartowski/Llama-3.2-3B-Instruct-GGUF/releases";');
  });
  test('@mlc-ai/web-llm: a name of the user’s own', () => {
    silent('a.md', '"model_id": "MyLlama-3b-v1-q4f32_0"');
  });
});
