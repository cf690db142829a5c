#!/usr/bin/env perl
use strict;
use warnings;
use LWP::UserAgent;
use JSON::PP;

# Asks ‹Llama› something.
my $model = $ENV{ASK_MODEL} // '«llama3.1:8b»⟨llama3.1⟩';
my %alias = ( small => '«llama3.2:1b»⟨llama3.2⟩', big => '«llama3.3»⟨llama3.3⟩', m => '‹mistral:latest›' );
my $ua = LWP::UserAgent->new( agent => '‹llama-ask/1.0›' );
my $res = $ua->post(
    'http://localhost:11434/api/generate',
    Content => encode_json( { model => $alias{$model} // $model, prompt => "@ARGV" } ),
);
die "‹llama› said: " . $res->status_line unless $res->is_success;
if ($model eq '«llama2»⟨llama2⟩') { warn "‹llama2› is old\n" }
