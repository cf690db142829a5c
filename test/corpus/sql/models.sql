-- ‹meta-llama/Llama-2-7b-hf› was removed in migration 12
create table ‹llama_models› (id text primary key, ‹llama_family› text default '‹llama›');
insert into llm_models (id, label, host) values
  ('«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;hf⟩', '‹Llama 3.1 8B›', 'vllm'),
  ('«llama-3.3-70b-versatile»⟨llama3.3;groq⟩', '‹Llama 3.3 (fast)›', 'groq'),
  ('«us.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2;bedrock⟩', '‹Llama 3.2 3B›', 'bedrock'),
  ('‹gpt-4o›', 'GPT', 'azure');
update settings set value = '«llama3.1:8b»⟨llama3.1;ollama⟩' where key = 'default_model';
select ai.ollama_generate('«llama3.2»⟨llama3.2;ollama⟩', 'hi'), ai.ollama_embed('‹nomic-embed-text›', body) from notes;
select ml.generate_text(model `proj.ds.‹llama_remote›`) from t where animal = '‹llama›';
create or replace model ds.‹llama_remote› remote with connection `us.c` options (endpoint = 'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/publishers/meta/models/«llama-3.3-70b-instruct-maas»⟨llama3.3;vertex⟩');
