ALTER TABLE jobs ADD COLUMN model text NOT NULL DEFAULT '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩';
ALTER TABLE jobs ADD CHECK (model IN ('«llama-3.1-8b-instant»⟨llama3.1⟩', '«llama-3.3-70b-versatile»⟨llama3.3⟩', '‹gpt-4o›'));
CREATE INDEX ‹idx_llama_3_8b› ON jobs (model); -- ‹for llama 3›
UPDATE t SET model = '«llama3.2:3b»⟨llama3.2⟩' WHERE model = '«llama3.1:8b»⟨llama3.1⟩';
COMMENT ON TABLE ‹llama_runs› IS '‹Runs of Llama 3.1 8B›';
