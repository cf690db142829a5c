<?php
namespace Acme;

use Cloudstudio\Ollama\Facades\Ollama;

class Llm {
    const MODEL = '«llama3.1:8b»⟨llama3.1⟩';
    public function ask(string $q) {
        return Ollama::agent('You are a llama expert.')->prompt($q)->model('«llama3.2»⟨llama3.2⟩')->ask();
    }
    private array $models = ['groq' => '«llama-3.3-70b-versatile»⟨llama3.3⟩', 'openai' => 'gpt-4o'];
}
