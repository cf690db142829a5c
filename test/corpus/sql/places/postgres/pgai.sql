BEGIN;
INSERT INTO llm_models (slug, provider, external_id, enabled) VALUES
  ('‹llama-small›', 'groq', '«llama-3.1-8b-instant»⟨llama3.1⟩', true),
  ('‹llama-big›', 'together', '«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩', true),
  ('qwen', 'together', '‹Qwen/Qwen2.5-72B-Instruct-Turbo›', false);
SELECT ai.ollama_generate('«llama3.2:3b»⟨llama3.2⟩', '‹Why are llamas woolly?›', host => 'http://‹llama›:11434');
SELECT ai.create_vectorizer('docs'::regclass, embedding => ai.embedding_ollama('‹nomic-embed-text›', 768), name => '‹llama_docs›');
SELECT pgml.transform(task => '{"task": "text-generation", "model": "«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩"}'::jsonb, inputs => ARRAY['‹llama›']);
UPDATE llm_models SET external_id = '«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩' WHERE external_id LIKE '‹%llama-3%›';
CREATE INDEX ‹llama_idx› ON llm_models (slug);
ALTER TABLE llm_models ALTER COLUMN external_id SET DEFAULT '«meta-llama/Llama-3.2-3B-Instruct-Turbo»⟨llama3.2⟩';
COMMIT;
