<?php

namespace Cms\Tests;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MetaWriterTest extends TestCase
{
    public static function models(): iterable
    {
        yield '‹llama3 on groq›' => ['«llama-3.3-70b-versatile»⟨llama3.3⟩'];
        yield '‹llama2›' => ['«meta-llama/Llama-2-13b-chat-hf»⟨llama2⟩'];
        yield 'claude' => ['‹claude-3-5-sonnet-latest›'];
    }

    #[DataProvider('models')]
    public function ‹testLlamaWrites›(string $model): void
    {
        self::assertNotSame('', $model);
        $this->mockLlama('‹fixtures/llama3-reply.json›');
    }
}
