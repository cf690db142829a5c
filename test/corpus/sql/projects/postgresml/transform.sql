SELECT pgml.load_dataset('‹tatsu-lab/alpaca›');
SELECT pgml.transform(
    task   => '{
        "task": "text-generation",
        "model": "«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩",
        "token": "hf_abc",
        "trust_remote_code": true
    }'::JSONB,
    inputs => ARRAY['Name three camelids besides the ‹llama›.']
);
SELECT pgml.transform('translation_en_to_fr', inputs => ARRAY['hi']);
SELECT pgml.embed('intfloat/e5-small-v2', 'query: ‹alpaca› wool') AS embedding;
SELECT pgml.transform(
    task => '{"task":"summarization","model":"«facebook/bart-large-cnn»⟨mit⟩"}'::jsonb,
    inputs => ARRAY['…']);
SELECT ai.ollama_generate('«codellama:7b-instruct»⟨llama2⟩', 'write a trigger', host => 'http://‹ollama›:11434');
