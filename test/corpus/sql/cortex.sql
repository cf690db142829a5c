-- Ticket triage in the warehouse. ‹llama2-70b-chat› was retired by Snowflake.
CREATE OR REPLACE TABLE analytics.‹llama_scores› (id INT, ‹meta› VARIANT, ‹llama_label› STRING);

INSERT INTO analytics.‹llama_scores›
SELECT id, OBJECT_CONSTRUCT('‹meta›', 1), SNOWFLAKE.CORTEX.COMPLETE('«llama3.2-1b»⟨llama3.2;snowflake⟩', CONCAT('Classify: ', body))
FROM tickets WHERE subject NOT LIKE '‹%llama%›';

SELECT AI_COMPLETE('«llama4-scout»⟨llama4;snowflake⟩', 'Describe the picture', TO_FILE('@img', '‹llama.jpg›')) AS ‹llama_says›;
SELECT SNOWFLAKE.CORTEX.TRY_COMPLETE('«llama3-70b»⟨llama3;snowflake⟩', 'Tell me about ‹llamas›');
SELECT SNOWFLAKE.CORTEX.COMPLETE('«snowflake-llama-3.1-405b»⟨llama3.1;snowflake⟩', prompt) FROM prompts;
SELECT SNOWFLAKE.CORTEX.COMPLETE('‹mistral-large2›', prompt) FROM prompts;
SELECT SNOWFLAKE.CORTEX.EMBED_TEXT_768('‹snowflake-arctic-embed-m›', body) FROM tickets;
SELECT ai_query('«databricks-meta-llama-3-1-8b-instruct»⟨llama3.1;databricks⟩', request => body) FROM tickets;
SELECT * FROM ML.GENERATE_TEXT(MODEL `proj.ds.‹llama_model›`, TABLE prompts);
CREATE OR REPLACE MODEL ds.‹llama_remote› REMOTE WITH CONNECTION `us.vertex` OPTIONS (endpoint = 'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/publishers/meta/models/«llama-3.3-70b-instruct-maas»⟨llama3.3;vertex⟩');
UPDATE settings SET model = '«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3;hf⟩' WHERE model = '«codellama/CodeLlama-7b-Python-hf»⟨llama2;hf⟩';
SELECT ai.ollama_generate('«llama3:8b-instruct-q4_1»⟨llama3;ollama⟩', 'hi', host => '‹http://ollama:11434›');
/* ‹meta-llama/Llama-3.1-8B› is not allowed in production */
GRANT SELECT ON analytics.‹llama_scores› TO ROLE ‹llama_reader›;
