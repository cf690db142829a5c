<?php
// ‹Llama› settings of the shop
return [
    'default' => env('LLM_MODEL', '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩'),
    'connections' => [
        'ollama' => ['model' => "«llama3.2:3b»⟨llama3.2⟩", 'url' => 'http://‹llama›:11434'],
        '‹llama-cloud›' => ['driver' => 'groq', 'model' => '«llama-3.3-70b-versatile»⟨llama3.3⟩'],
        'openai' => ['model' => '‹gpt-4o-mini›'],
    ],
    'prices' => ['«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩' => 0.18, '‹gpt-4o-mini›' => 0.15],
    'queue' => '‹llama3-jobs›',
    'view' => '‹llama.chat›',
];
enum Engine: string { case ‹Llama› = '«meta/llama-3.1-70b-instruct»⟨llama3.1⟩'; case Other = '‹mistralai/mistral-large›'; }
throw new RuntimeException(sprintf('‹Llama 3.1 failed: %s›', "‹llama›"));
