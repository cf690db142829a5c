<?php

use ‹Cloudstudio\Ollama\Facades\Ollama›;
use App\Enums\‹LlamaSize›;

return [
    // ‹'llama3:8b'› was the default until the spring
    'default' => env('LLM_MODEL', '«llama3.1:8b»⟨llama3.1;ollama⟩'),
    'connections' => [
        '‹ollama›' => ['url' => env('‹OLLAMA_URL›', '‹http://localhost:11434›'), 'model' => "«llama3.2:3b-instruct-q8_0»⟨llama3.2;ollama⟩"],
        'groq' => ['model' => '«llama-3.2-11b-vision-preview»⟨llama3.2;groq⟩', 'fallback' => '‹mixtral-8x7b-32768›'],
        'bedrock' => ['model' => 'eu.' . '«meta.llama3-2-3b-instruct-v1:0»⟨llama3.2;bedrock⟩', 'region' => 'eu-west-3'],
        'workers' => ['model' => '«@hf/thebloke/llama-2-13b-chat-awq»⟨llama2;cloudflare⟩', 'other' => '‹@cf/mistral/mistral-7b-instruct-v0.1›'],
        'prism' => ['provider' => '‹ollama›', 'using' => ['«llama3.3:latest»⟨llama3.3;ollama⟩', '‹nomic-embed-text›']],
        'template' => ['model' => "«meta-llama/Llama-3.1-{$size}-Instruct»⟨template;hf⟩"],
        'sprintf' => sprintf('«llama3.2:%s»⟨template;ollama⟩', ‹LlamaSize›::Small->value),
        'concat' => '«meta-llama/Llama-3.2-»⟨template;hf;~⟩' . $size . '-Instruct',
    ],
    'labels' => ['‹llama›' => __('‹messages.llama›'), '‹Llama 3.1›' => '‹The big llama›'],
    'pricing' => [
        '«meta-llama/Llama-3.2-90B-Vision-Instruct»⟨llama3.2;hf⟩' => 1.2,
        '«Meta-Llama-3.1-70B-Instruct»⟨llama3.1;azure⟩' => .88,
        '‹command-r-08-2024›' => .6,
    ],
    'guard' => <<<'TXT'
        ‹You guard the llama farm.›
        TXT,
    'prompt' => "‹You are a llama.› ‹Answer like llama3 would.›",
    'class' => ‹\App\Llm\Llama3Client›::class,
];
