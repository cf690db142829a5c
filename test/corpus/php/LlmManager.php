<?php

namespace App\Services;

use Aws\BedrockRuntime\BedrockRuntimeClient;
use ‹Cloudstudio\Ollama\Facades\Ollama›;
use Prism\Prism\Enums\Provider;
use Prism\Prism\Prism;

/**
 * Talks to every provider that sales has promised. ‹Llama 2› is only for the archive.
 */
class LlmManager
{
    private const ‹LLAMA_PREFIX› = ‹'llama-'›;

    private array $models = [
        'novita' => '«meta-llama/llama-3.2-11b-vision-instruct»⟨llama3.2;resellers⟩',
        'hyperbolic' => 'hyperbolic/«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3;resellers⟩',
        'perplexity' => '«llama-3.1-sonar-huge-128k-online»⟨llama3.1;perplexity⟩',
        'perplexity-now' => '«sonar-pro»⟨?llama3.3⟩',
        'ovh' => '«Meta-Llama-3_1-70B-Instruct»⟨llama3.1;house⟩',
        'friendli' => '«meta-llama-3-70b-instruct»⟨llama3;friendli⟩',
        'deepinfra' => '«meta-llama/Llama-Guard-4-12B»⟨llama4;guard⟩',
        'inference' => '«meta-llama/llama-3.1-8b-instruct/fp-8»⟨llama3.1;inference-net⟩',
        'mistral' => '‹open-mixtral-8x22b›',
    ];

    public function __construct(private BedrockRuntimeClient $bedrock, private array $‹meta› = [])
    {
        $this->‹meta›['title'] = config('app.name');
    }

    public function ‹ollama›(string $prompt): array
    {
        // ‹llama3:8b› before the upgrade
        return ‹Ollama::agent›('You are terse.')
            ->prompt($prompt)
            ->model('«llama3:8b-text-q4_K_M»⟨llama3;ollama⟩')
            ->options(['temperature' => 0.8])
            ->ask();
    }

    public function bedrock(string $prompt): array
    {
        return $this->bedrock->invokeModel([
            'modelId' => 'arn:aws:bedrock:eu-west-1:445566778899:inference-profile/«eu.meta.llama3-2-1b-instruct-v1:0»⟨llama3.2;bedrock-arn⟩',
            'body' => json_encode(['prompt' => $prompt]),
        ])->toArray();
    }

    public function prism(string $prompt): string
    {
        return Prism::text()->using(Provider::Groq, '«llama-guard-3-8b»⟨llama3.1;groq⟩')->withPrompt($prompt)->asText()->text;
    }

    public function ‹isLlama›(string $id): bool
    {
        return str_contains($id, ‹'llama'›) && !str_contains($id, ‹'ollama'›);
    }

    public function head(): string
    {
        return '<‹meta name="description"› content="' . e($this->‹meta›['title']) . '">';
    }
}
