import { check } from '../../support/references.ts';

/** A notebook with one cell of code. */
function cell(source: string): string {
  return `{"cells": [{"cell_type": "code", "source": "${source}"}]}`;
}

/** Where a reference can stand: one small document per format. */
const documents: readonly (readonly [path: string, marked: string])[] = [
  ['python.py', 'm = f("«meta-llama/Llama-3.1-8B»")  # not meta-llama/Llama-2-7b-hf'],
  ['python.py', "client.chat(model='«llama3.2»')"],
  ['python.py', 'PROMPT = """\nnot a docstring: «meta-llama/Llama-3.1-8B»\n"""'],
  ['typescript.ts', 'const m = groq(`«llama-3.3-70b-versatile»`) // llama-3.1-8b-instant'],
  ['go.go', 'model := "«llama3.1:8b»" // llama3.2:3b'],
  ['rust.rs', 'fn f<\'a>() -> &\'a str { "«meta-llama/Llama-3.1-8B»" }'],
  ['java.java', 'String m = "«meta.llama3-8b-instruct-v1:0»"; /* meta.llama3-70b-instruct-v1:0 */'],
  ['csharp.cs', 'var m = @"«meta-llama/Llama-3.1-8B»";'],
  ['ruby.rb', "model: '«llama3.1:8b»' # llama3"],
  ['php.php', "$m = '«meta-llama/Llama-3.1-8B»'; // meta-llama/Llama-2-7b-hf"],
  ['lua.lua', 'local m = "«llama3.1:8b»" -- llama3.2:1b'],
  ['r.R', 'm <- "«meta-llama/Llama-3.1-8B»"'],
  ['query.sql', "SELECT SNOWFLAKE.CORTEX.COMPLETE('«llama3.1-70b»', 'hi') -- llama3-8b"],
  ['c.c', 'const char *m = "«llama-2-7b-chat.Q4_K_M.gguf»";'],
  ['swift.swift', 'let m = "«mlx-community/Llama-3.2-1B-Instruct-4bit»"'],
  ['values.yaml', 'model: «meta-llama/Llama-3.1-8B-Instruct»  # was meta-llama/Llama-2-7b-hf'],
  ['values.yaml', 'models:\n  - «llama3.2»\n  - «llama3.1:8b»\n  - mistral'],
  ['values.yaml', "image: '«ai/llama3.2»'"],
  ['values.yaml', 'storageUri: hf://«meta-llama/Llama-3.1-8B-Instruct»'],
  ['values.yaml', 'args: ["--model", "«meta-llama/Llama-3.1-8B»"]'],
  ['values.yaml', "note: don't\nmodel: «meta-llama/Llama-3.1-8B»"],
  ['config.toml', 'model = "«llama3.1:8b»" # llama3'],
  ['.env', 'LLM="${LLM:-«llama3.2»}"'],
  [
    'a.tf',
    'values = [<<-YAML\n  run: [«codellama:34b-code-q4_K_M», phi3:mini]\nYAML\n]\nllama_2_7b = "«llama2:7b»"',
  ],
  ['a.ex', 'fallbacks: ~w(«llama3.2:1b» mistral:7b)'],
  ['a.rb', 'MODELS = %w[«llama3.2:1b» mistral:7b]'],
  ['a.pl', 'my @m = qw(«llama3.2:1b» mistral:7b);'],
  ['a.m', 'm = "«meta-llama/Llama-3.2-1B»"; % not meta-llama/Llama-2-7b-hf'],
  ['a.m', 'NSString *m = @"«meta-llama/Llama-3.2-1B»"; // not meta-llama/Llama-2-7b-hf'],
  ['a.erl', '% "meta-llama/Llama-2-7b-hf"\nM = <<"«meta-llama/Llama-3.2-1B»">>.'],
  ['templates/a.yaml', '{{- /* meta-llama/Llama-2-7b-hf */}}\nmodel: «meta-llama/Llama-3.2-1B»'],
  ['a.yaml', 'models: [mistral, «llama3.2»]'],
  ['a.yaml', 'test: ["CMD", "ollama", "show", "«llama3.2:1b»"]'],
  ['a.ipynb', cell('%%bash\\nollama run «llama3.2»')],
  ['a.ipynb', cell('%%writefile job.yaml\\nbase: «meta-llama/Llama-3.1-8B»')],
  ['a.ipynb', cell('%%writefile -a job.sh\\n# ollama run llama3.1\\nollama run «llama3.2»')],
  ['a.sh', `curl x -d '{"model": "«llama3.2»"}'`],
  ['a.sh', 'docker exec -it box ollama pull «llama3.2»'],
  ['Info.plist', '<string>Resources/«llama-3.2-1b-instruct-q4_k_s.gguf»</string>'],
  ['Info.plist', '<string>groq/«llama-3.3-70b-versatile»</string>'],
  ['config.ini', 'model = «meta-llama/Llama-3.1-8B»'],
  [
    '.env',
    'OLLAMA_MODEL=«llama3.2:3b»\nLLM=${LLM-«llama2»}\nMODEL_ID="«NousResearch/Meta-Llama-3-8B-Instruct»"',
  ],
  ['app.properties', 'spring.ai.ollama.chat.model=«llama3.1»'],
  ['a.json5', "{ model: '«llama3.2»', /* llama3.1 */ guard: '«meta-llama/Llama-Guard-3-8B»' }"],
  ['config.pbtxt', 'string_value: "/models/«Llama-3.1-8B-Instruct»"'],
  ['llm.container', '[Container]\nExec=ramalama serve ollama://«llama3.2:3b»'],
  ['chat.desktop', 'Exec=chat --model «llama3.2:3b»'],
  ['Procfile', 'web: vllm serve «meta-llama/Llama-3.1-8B» --port $PORT'],
  ['Earthfile', 'RUN hf download «unsloth/Llama-3.2-3B» # not meta-llama/Llama-2-7b-hf'],
  ['Tiltfile', "k8s_yaml(helm('./chart', set=['model=«meta-llama/Llama-3.2-3B»']))"],
  ['crontab', '0 3 * * * ollama pull «llama3.3:70b» >/dev/null'],
  ['zshrc', 'alias chat="llm -m «llama-3.3-70b»"'],
  ['values.yaml.j2', 'model: «meta-llama/Llama-3.1-8B» # was meta-llama/Llama-2-7b-hf'],
  ['Dockerfile', 'FROM python:3.12\nENV MODEL_ID=«meta-llama/Llama-3.1-8B»\nRUN ollama pull «llama3.2»'],
  ['Modelfile', 'FROM «llama3.2»\nPARAMETER temperature 1'],
  ['Modelfile', 'FROM hf.co/«bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M»'],
  ['run.sh', 'vllm serve «meta-llama/Llama-3.1-8B-Instruct» --port 8000 # meta-llama/Llama-2-7b-hf'],
  ['run.sh', 'ollama run «llama3.2» "hello"'],
  ['run.sh', 'llama download --source meta --model-id «Llama3.1-8B-Instruct»'],
  ['run.sh', 'MODEL="${MODEL:-«meta-llama/Llama-3.2-3B-Instruct»}"'],
  ['Makefile', 'run:\n\tollama run «llama3.2»'],
  ['main.tf', 'model_id = "arn:aws:bedrock:${var.region}::foundation-model/«meta.llama3-8b-instruct-v1:0»"'],
  ['data.json', '{"model": "«meta-llama/Llama-3.1-8B»", "note": "We like Llama 3.1"}'],
  ['data.json', '{"«llama-3.3-70b-versatile»": {"cost": 1}}'],
  ['data.jsonl', '{"model": "«llama3.1:8b»"}\n{"model": "«llama3.2:1b»"}'],
  ['data.csv', 'id,model\n1,«meta-llama/Llama-3.1-8B»\n2,«llama-3.3-70b-versatile»'],
  ['data.xml', '<model>«Llama-3.3-70B-Instruct»</model> <p>We like Llama-3.3-70B-Instruct best.</p>'],
  ['data.xml', '<url>https://huggingface.co/«meta-llama/Llama-3.1-8B»/resolve/main/config.json</url>'],
  [
    'pod.yaml',
    'containers:\n- name: proxy\n- name: llama-3-1-8b\n  args: ["--model", "«meta-llama/Llama-3.1-8B»"]',
  ],
  ['cut.ipynb', '{"cells": [{"cell_type": "code", "source": ["m = \\"«meta-llama/Llama-3.1-8B»\\"'],
  ['old.ipynb', '{"worksheets": [{"cells": [{"input": ["m = \\"«meta-llama/Llama-3.1-8B»\\""]}]}]}'],
  ['data.xml', '<model name="«meta-llama/Llama-3.1-8B»">\n<id>«meta-llama/Llama-3.2-1B»</id></model>'],
  ['page.html', '<option value="«llama3.1:8b»">Llama 3.1 8B</option>'],
  [
    'README.md',
    '---\nbase_model: «meta-llama/Llama-3.1-8B»\n---\n# Title\nPlain meta-llama/Llama-2-7b-hf in prose.',
  ],
  [
    'README.md',
    'Run `ollama run «llama3.2»` or\n```bash\nhf download «meta-llama/Llama-3.1-8B» # meta-llama/Llama-2-7b-hf\n```',
  ],
  ['README.md', 'The [model](https://huggingface.co/«meta-llama/Llama-3.1-8B») we use.'],
  ['README.md', '| model | size |\n|---|---|\n| «meta-llama/Llama-3.1-8B» | 8B |'],
  ['README.md', '<!-- meta-llama/Llama-3.1-8B -->\ntext'],
  [
    'nb.ipynb',
    '{"cells": [{"cell_type": "code", "source": ["m = \\"«meta-llama/Llama-3.1-8B»\\"\\n", "# meta-llama/Llama-2-7b-hf"], "outputs": [{"text": "meta-llama/Llama-2-7b-hf"}]}, {"cell_type": "markdown", "source": "`«llama3.1:8b»` and Llama 3"}]}',
  ],
  ['escaped.json', '{"text": "line\\n\\"«meta-llama/Llama-3.1-8B»\\""}'],
  ['unknown.xyz', 'model "«meta-llama/Llama-3.1-8B»"'],
  ['untitled', '«meta-llama/Llama-3.1-8B»'],
  ['crlf.yaml', 'a: 1\r\nmodel: «meta-llama/Llama-3.1-8B»\r\n'],
  ['astral.py', 'x = "😀🦙", "«meta-llama/Llama-3.1-8B»"'],
];

suite('places', () => {
  for (const [path, marked] of documents) {
    test(`${path}: ${JSON.stringify(marked)}`, () => {
      check(path, marked);
    });
  }
});
