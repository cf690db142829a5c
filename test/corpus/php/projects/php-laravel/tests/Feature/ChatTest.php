<?php

use App\Services\‹LlamaClient›;

it('‹uses llama 3.1 by default›', function () {
    Http::fake(['*/api/chat' => Http::response(['model' => '«llama3.1:70b»⟨llama3.1⟩', 'message' => ['content' => 'Hi']])]);

    $this->postJson('/chat/‹llama›', ['text' => 'I like ‹llamas›'])
        ->assertOk()
        ->assertJsonPath('‹meta›.driver', '‹ollama›');

    Http::assertSent(fn ($r) => $r['model'] === '«llama3.1:70b»⟨llama3.1⟩' && $r['options']['seed'] === 42);
});

dataset('pets', ['‹llama›', '‹dino›', '‹chameleon›']);
