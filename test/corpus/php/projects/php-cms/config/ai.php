<?php

return [
    /*
     | Which model writes meta descriptions. ‹Llama 3› is good at it.
     */
    'default' => env('AI_PROVIDER', '‹ollama›'),
    'providers' => [
        '‹ollama›' => [
            'url' => env('OLLAMA_URL', 'http://localhost:11434'),
            'model' => env('OLLAMA_MODEL', '«llama3.2»⟨llama3.2⟩'),
        ],
        'groq' => ['key' => env('GROQ_API_KEY'), 'model' => '«llama-3.3-70b-versatile»⟨llama3.3⟩'],
        'cloudflare' => [
            'account' => env('CF_ACCOUNT'),
            'model' => '«@cf/meta/llama-3.1-8b-instruct-fast»⟨llama3.1;;~⟩',
            'translate' => '«@cf/meta/m2m100-1.2b»⟨mit;;~⟩',
            'summary' => '«@cf/facebook/bart-large-cnn»⟨mit;;~⟩',
            'image' => '‹@cf/black-forest-labs/flux-1-schnell›',
        ],
        'deepinfra' => ['model' => '«meta-llama/Meta-Llama-3.1-70B-Instruct»⟨llama3.1⟩'],
    ],
    'cache' => ['prefix' => '‹llama_cache_›', 'store' => 'redis'],
    'meta' => ['‹title›' => true, 'description' => true],
];
