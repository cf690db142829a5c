use strict; use ‹Llama::Tools›;
my %m = (fast => '«llama-3.1-8b-instant»⟨llama3.1⟩', slow => "«llama-3.3-70b-versatile»⟨llama3.3⟩", pet => '‹llama›');
my $body = <<"JSON";
{ "model": "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", "tag": "‹llama-run›" }
JSON
print qx{ollama run «llama3.2:1b»⟨llama3.2⟩ "hi ‹llama›"};
my $dir = "/var/lib/‹llama3›";
