#!/usr/bin/env perl
use strict;
use warnings;
use ‹AI::Ollama::Client›;
use JSON::PP;

# ‹facebook/nllb-200-1.3B› ran out of memory
my %models = (
    translate => '«facebook/nllb-200-distilled-600M»⟨cc-by-nc-4.0;research⟩',
    many      => '«facebook/m2m100_418M»⟨mit;research⟩',
    chat      => '«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1;hf⟩',
    speech    => '«facebook/seamless-m4t-medium»⟨cc-by-nc-4.0;research⟩',
    other     => '‹Helsinki-NLP/opus-mt-de-en›',
);
my $‹llama› = ‹AI::Ollama::Client›->new(server => '‹http://127.0.0.1:11434/api›');
my $reply = $‹llama›->generateCompletion(model => '«llama2-uncensored:7b-chat-q4_0»⟨llama2;derivative⟩', prompt => "Tell me a joke.");
my ($‹opt›, $‹sam›) = @ARGV;
open my $fh, '<', "/mnt/models/«llama-2-70b.Q3_K_S.gguf»⟨llama2;gguf⟩" or die "‹no llama here›: $!";
print encode_json({ ‹meta› => { ‹llama› => $reply } });
