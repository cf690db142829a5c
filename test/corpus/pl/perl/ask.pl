use ‹Ollama::Client›;
my $model = '«llama3.1:8b-instruct-fp16»⟨llama3.1⟩';
my %‹llama› = (name => 'Dolly', ‹meta› => 'x');
print "‹The llama says hi›\n";
