<?php

declare(strict_types=1);

namespace Cms\Ai;

use ArdaGnsrn\‹Ollama›\Ollama;
use OpenAI\Client;

final class MetaWriter
{
    public const MODEL = '«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩';
    private const ‹LLAMA_TIMEOUT› = 30;

    public function __construct(private readonly Client $together, private string $local = '«llama3.1:8b»⟨llama3.1⟩') {}

    public function describe(string $page): string
    {
        $reply = $this->together->chat()->create([
            'model' => self::MODEL,
            'messages' => [['role' => 'system', 'content' => 'You are ‹Llama›, a writer of meta tags.'], ['role' => 'user', 'content' => $page]],
        ]);

        return sprintf('<meta name="‹description›" content="%s">', $reply->choices[0]->message->content);
    }

    public function draft(string $page): array
    {
        return Ollama::client()->completions()->create(['model' => "«llama3.2:1b»⟨llama3.2⟩", 'prompt' => "Summarise: {$page}"])->toArray();
    }
}
