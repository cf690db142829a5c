-- Models that the picker offers
INSERT INTO providers (id, name) VALUES (1, '‹ollama›'), (2, 'groq'), (3, '‹llama_cpp›');
INSERT INTO models (id, provider_id, model_id, label, context) VALUES
  (1, 2, '«llama-3.3-70b-versatile»⟨llama3.3⟩', '«Llama 3.3 70B»⟨?⟩', 131072),
  (2, 1, '«llama3.1:8b»⟨llama3.1⟩', 'small', 131072),
  (3, 1, '‹mistral-nemo›', 'Nemo', 131072),
  (4, 3, '«Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩', 'tiny', 131072),
  (5, 4, '«meta-llama/Llama-Guard-4-12B»⟨llama4⟩', 'guard', 8192);
INSERT INTO animals (name, species) VALUES ('Tina', '‹llama›'), ('Paco', '‹alpaca›'), ('Vic', '‹vicuna›'), ('Gus', '‹guanaco›');
UPDATE settings SET value = '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩' WHERE key = 'default_model' AND value = '«meta-llama/Llama-2-7b-chat-hf»⟨llama2⟩';
ALTER TABLE models ADD CONSTRAINT ‹llama_check› CHECK (model_id <> '«llama2»⟨llama2⟩');
CREATE INDEX ‹idx_llama3_jobs› ON jobs (queue) WHERE queue = '‹llama3-jobs›';
