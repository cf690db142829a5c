BEGIN;
CREATE TABLE ‹llama_models› (id serial PRIMARY KEY, slug text, label text, ‹meta› jsonb);
INSERT INTO ‹llama_models› (slug, label, meta) VALUES
  ('«meta-llama/llama-3.1-8b-instruct»⟨llama3.1⟩', '«Llama 3.1 8B»⟨?⟩', '{"ctx": 131072}'),
  ('«accounts/fireworks/models/llama-v3p3-70b-instruct»⟨llama3.3⟩', 'Fireworks', '{"‹llama›": true}'),
  ('mistralai/mistral-nemo', '‹Mistral Nemo›', NULL),
  ('«meta-llama/llama-4-scout»⟨llama4⟩', '«Scout»⟨?⟩', NULL);
INSERT INTO animals (kind, name) VALUES ('‹llama›', '‹Llama3›'), ('‹alpaca›', '‹Vicuna›'), ('‹dino›', '‹Maverick›');
UPDATE tenants SET settings = jsonb_set(settings, '{model}', '"«llama-3.3-70b-versatile»⟨llama3.3⟩"') WHERE slug = '‹llama-farm›';
COMMENT ON TABLE ‹llama_models› IS '‹Llama 3› and friends';
COMMIT;
