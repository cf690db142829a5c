SELECT ai.ollama_generate('«llama3»⟨llama3⟩', 'hi', host=>'http://ollama:11434');
SELECT pgml.transform(task => '{"task":"text-generation","model":"«meta-llama/Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩"}'::jsonb, inputs => ARRAY['x']);
CREATE TABLE ‹llama_3› (id int, ‹llama3_8b› text);
