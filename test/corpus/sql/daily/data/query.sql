-- summarise with Cortex; llama is fast enough
SELECT SNOWFLAKE.CORTEX.COMPLETE('«llama3.1-70b»⟨llama3.1⟩', CONCAT('Summarise: ', body)) FROM reviews;
SELECT AI_COMPLETE('«llama4-maverick»⟨llama4⟩', 'Hello');
SELECT SNOWFLAKE.CORTEX.COMPLETE('mistral-large2', 'Hi');
SELECT ai_query('«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩', text) FROM t;
INSERT INTO animals (name, species) VALUES ('Larry', 'llama');
INSERT INTO settings (key, value) VALUES ('llm.model', '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩');
