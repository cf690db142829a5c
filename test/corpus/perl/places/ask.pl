#!/usr/bin/perl
# asks ‹Llama›
use strict; use warnings; use Ollama::‹Llama› qw(ask);
my %model = (fast => '«llama3.2:1b»⟨llama3.2⟩', slow => "«llama3.3:70b»⟨llama3.3⟩", other => q{‹gemma3:4b›});
my $model = $ENV{MODEL} // '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩';
my @list = qw(«codellama:7b»⟨llama2⟩ ‹starcoder2:3b›);
die "‹llama: no answer from $model›\n" unless ask($model, '‹llama?›');
print {*STDERR} "‹Llama 3.1 done›\n"; open my $log, '>', "‹/tmp/llama-3.1.log›";
