-- count every ‹llama›
SELECT l.name, l.‹meta› FROM ‹llama› l JOIN ‹vicuna› v ON v.id = l.id;
INSERT INTO llm_models (id, label) VALUES ('«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩', '‹Small llama›');
SELECT ML.GENERATE_TEXT(MODEL `p.d.‹llama_remote›`, TABLE t);
CREATE OR REPLACE MODEL `p.d.m` REMOTE WITH CONNECTION c OPTIONS (ENDPOINT = '«meta/llama-3.3-70b-instruct-maas»⟨llama3.3⟩');
