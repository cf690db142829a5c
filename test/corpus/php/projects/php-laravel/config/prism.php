<?php

return [
    'default' => env('PRISM_PROVIDER', '‹ollama›'),
    'models' => [
        'chat' => env('PRISM_CHAT_MODEL', '«llama3.1:70b»⟨llama3.1⟩'),
        'vision' => env('PRISM_VISION_MODEL', "«llava-llama3»⟨llama3⟩"),
        'groq' => '«meta-llama/llama-guard-4-12b»⟨llama4⟩',
        'sentiment' => 'cardiffnlp/twitter-roberta-base-sentiment',
    ],
    'providers' => [
        '‹ollama›' => ['url' => env('‹OLLAMA_URL›', 'http://localhost:11434')],
        'replicate' => ['version' => '«meta/meta-llama-3-70b-instruct»⟨llama3⟩'],
    ],
    'views' => ['‹llama›' => resource_path('views/‹llama›')],
    'queue' => '‹llama-high›',
];
