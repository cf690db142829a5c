import { check, silent } from '../../support/references.ts';

/** The bare name of a line whose key or call says only that it is a value: what the value belongs to decides. */
const models: readonly (readonly [path: string, marked: string])[] = [
  ['a.py', 'parser.add_argument("--model", default="«llama3.2»")'],
  ['a.py', 'parser.add_argument(\n    "--model",\n    default="«llama3.2»",\n)'],
  ['a.py', 'parser.add_argument("--model", choices=["mistral", "«llama3.2»"])'],
  ['a.py', '@click.option("--model", default="«llama3.2»", help="which one")'],
  ['a.py', 'x = os.getenv("CHAT_MODEL", "«llama3.2»")'],
  ['a.py', 'x = config.get("model", "«llama3.2»")'],
  ['a.py', 'model: str = Field(default="«llama3.2»")'],
  ['a.py', '@pytest.mark.parametrize("model", ["«llama3.2»", "mistral"])'],
  ['a.go', 'name := flag.String("model", "«llama3.2»", "the model")'],
  ['a.rb', 'x = ENV.fetch("OLLAMA_MODEL", "«llama3.2»")'],
  ['a.php', "'x' => env('OLLAMA_MODEL', '«llama3.2»'),"],
  ['a.ts', "model: z.string().default('«llama3.2»'),"],
  ['a.ts', "local: ollama('«llama3.2»'),"],
  ['a.rs', 'let x = std::env::var("MODEL").unwrap_or_else(|_| "«llama3.2»".to_string());'],
  ['a.java', '@Value("${ollama.chat-model:«llama3.2»}") String x;'],
  ['a.json', '{"model": {"type": "string", "default": "«llama3.2»"}}'],
  ['a.json', '{\n  "model": {\n    "type": "string",\n    "default": "«llama3.2»"\n  }\n}'],
  ['a.json', '{"environment": [{"name": "MODEL", "value": "«llama3.2»"}]}'],
  ['a.yaml', 'env:\n  - name: OLLAMA_MODEL\n    value: «llama3.2»'],
  ['a.yaml', 'env: [{name: OLLAMA_MODEL, value: «llama3.2»}]'],
  ['a.yaml', 'inputs:\n  model:\n    description: which one\n    default: «llama3.2»'],
  ['a.yaml', 'model:\n  name: «llama3.2»'],
  ['a.yaml', 'models:\n  - name: mistral\n  # the second\n  - name: «llama3.1»'],
  ['a.yaml', 'models:\n  run:\n    - «llama3.2»\n    - mistral'],
  ['a.dart', "const models = [\n  (id: 'mistral', label: 'x'),\n  (id: '«llama3.1»', label: 'y'),\n];"],
  ['a.py', 'MODELS = [dict(id="«llama3.1»", label="x")]'],
  ['a.edn', '{:llm/model "«llama3.2»" :llm/fallbacks ["mistral" "«llama3.1»"]}'],
  ['a.py', 'if model == "«llama3.2»":'],
  ['a.py', 'for model in ["«llama3.2»", "mistral"]:'],
  ['a.sh', 'for model in «llama3.2» mistral; do'],
  ['a.sh', 'MODEL="${1:-«llama3.2»}"'],
  ['a.sh', 'curl x -d "{\\"model\\": \\"«llama3.2»\\"}"'],
  ['a.env', 'OLLAMA_MODELS="«llama3.2», mistral"'],
  ['a.py', 'MODELS = {\n    "small": "«llama3.2»",\n}'],
  ['a.ts', "const models = { small: '«llama3.2»' };"],
  // What each is for, in words that elsewhere describe a thing.
  ['a.ts', "const MODELS = { title: '«llama3.2»', image: '«muse-wonder-1.0»' };"],
  ['a.py', 'MODELS = {\n    "text": "«llama3.2»",\n    "caption": "«llama3.2-vision»",\n}'],
  ['a.rs', '#[arg(long, default_value = "«llama3.2»")]\n    model: String,'],
  ['a.ps1', "[ValidateSet('«llama3.2:3b»', '«llama3.3»', 'gemma3')]\n[string]$Model = 'gemma3'"],
  ['a.py', 'model = load("llama-70b", "«meta-llama/Llama-3.3-70B-Instruct»")'],
  ['a.cs', 'public string Model { get; set; } = "«llama3.2»";'],
  ['a.toml', '[models."«llama3.2»"]\ncontext = 8192'],
  ['Modelfile', 'FROM «acme/llama3-base:1.0»'],
  ['a.rs', 'query(&[("model", "«llama3.2»")])'],
  ['a.tf', 'variable "ollama_model" {\n  type    = string\n  default = "«llama3.2»"\n}'],
];

/** The same where what it belongs to is something else. */
const others: readonly (readonly [path: string, text: string])[] = [
  ['a.py', 'name: str = Field("llama3.2")'],
  ['a.py', 'x = os.getenv("CHAT_TEMPLATE", "llama3")'],
  ['a.py', 'assert chat_template_choice == "llama3"'],
  ['a.py', 'parser.add_argument("--template", choices=["llama3", "chatml"])'],
  ['a.py', 'parser.add_argument("--model_type", default="llama3")'],
  ['a.ts', "theme: z.string().default('llama3')"],
  ['a.yaml', 'env:\n  - name: MODEL_PROMPT_TEMPLATE\n    value: llama3'],
  ['a.yaml', 'models:\n  - name: llama3\n    modelURL: other/thing'],
  ['a.yaml', 'id: "${env.SAFETY_MODEL:+llama-guard}"'],
  ['a.yaml', 'models:\n  family: llama3'],
  ['a.yaml', 'models:\n  - title: llama-3-8b\n    id: x'],
  ['a.ts', "const models = [{ title: 'llama-3-8b', url: 'x' }];"],
  ['a.py', 'TEMPLATES = {\n    "small": "llama3",\n}'],
  ['a.rs', '#[arg(long, default_value = "llama3")]\n    template: String,'],
  ['a.ps1', "[ValidateSet('llama3', 'chatml')]\n[string]$Template = 'chatml'"],
  ['a.yaml', 'containers:\n  - name: llama3\n    image: other'],
  ['a.toml', '[models."llama3"]\npath = "/models/other"'],
  ['a.yaml', 'metadata:\n  name: llama3\nspec:\n  model: {}'],
];

suite('owners of values', () => {
  for (const [path, marked] of models) test(`a model: ${JSON.stringify(marked)}`, () => check(path, marked));
  for (const [path, text] of others) test(`no model: ${JSON.stringify(text)}`, () => silent(path, text));
});
