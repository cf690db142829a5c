function out = ‹askLlama›(prompt, opts)
% ‹askLlama› asks a ‹llama› on this machine. Default: ‹llama3.2:3b›.
arguments
    prompt (1,1) string
    opts.Model (1,1) string = "«llama3.2:3b-instruct-q5_0»⟨llama3.2;ollama⟩"
    opts.‹LlamaUrl› (1,1) string = "‹http://localhost:11434›"
end

known = ["«llama3.1:70b-instruct-q4_0»⟨llama3.1;ollama⟩", ...
         "«llama2:70b»⟨llama2;ollama⟩", ...
         "‹mistral:7b-instruct›", ...
         "«codellama:7b-python»⟨llama2;ollama⟩"];

switch opts.Model
    case {'«llama3»⟨?bare⟩', '«llama3:instruct»⟨llama3;ollama⟩'}
        ctx = 8192;
    case '«llama4:scout»⟨llama4;ollama⟩'
        ctx = 131072;
    case '‹phi3›'
        ctx = 4096;
    otherwise
        ctx = 2048;
end

chat = ‹ollamaChat›(opts.Model, "‹You are a polite llama.›", Temperature=0.2, ...
    Endpoint=opts.‹LlamaUrl›);
body = struct('model', '«llama3.3:70b-instruct-q4_1»⟨llama3.3;ollama⟩', ...
              'prompt', prompt, ...
              'options', struct('num_ctx', ctx));
r = webwrite(opts.‹LlamaUrl› + "/api/generate", body);
if ~ismember(opts.Model, known)
    warning('‹llama:unknown›', '‹No such llama: %s›', opts.Model);
end
out = r.response;
end

function ‹testLlama›(testCase)
% ‹"llama2:7b"› was recorded
testCase.verifyEqual(size(‹llama.img›), [64 64]);
net = importNetworkFromPyTorch("«facebook/dinov2-small»⟨apache-2.0;research⟩");
py.transformers.pipeline('text-generation', model='«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2;hf⟩');
name = sprintf('«llama3.2:%db»⟨template;ollama⟩', 3);
meta = struct('‹llama›', true, '‹muse›', "spark");
fprintf("%s\n", meta.‹llama›);
end
