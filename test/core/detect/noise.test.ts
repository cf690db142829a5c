import { check, silent } from '../../support/references.ts';

/** False alarms that were raised on public repositories, each as it was met. */
const silentThere: readonly (readonly [what: string, path: string, text: string])[] = [
  ['the name of a run', 'a.yaml', 'wandb_name: llama3b-strided-lora-100steps'],
  ['the name of an experiment', 'a.yaml', 'swanlab_experiment_name: llama-3-8b-instruct-v1'],
  [
    'an architecture in a list of types',
    'a.py',
    'SUPPORTED_MODEL_TYPES = [\n    "llama4",\n    "mixtral",\n]',
  ],
  ['a word for users', 'a.py', 'print(" This might take 10 minutes for Llama-7b...", end = "")'],
  ['a template by its name', 'a.py', 'llama3_ollama = _ollama_template("llama-3")'],
  ['an architecture compared', 'a.py', 'if self.cfg.model_config_type == "llama4":'],
];

suite('no noise in public repositories', () => {
  for (const [what, path, text] of silentThere) test(what, () => silent(path, text));

  test('a folder of builds is no organisation', () =>
    check('a.py', 'm = load("build/«llama-13b»")', 'llama-1-13b llama1'));
});
