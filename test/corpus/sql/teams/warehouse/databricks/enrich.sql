USE CATALOG ‹llama_lab›;
CREATE OR REPLACE TEMPORARY VIEW ‹llama3_reviews› AS
SELECT id,
  ai_query('«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩', 'Sentiment: ' || text, returnType => 'STRING') AS sentiment,
  ai_query("«databricks-meta-llama-3-1-8b-instruct»⟨llama3.1⟩", text, failOnError => false) AS short,
  ai_query('‹acme-llama-endpoint›', text) AS own,
  ai_query('‹databricks-claude-sonnet-4›', text) AS big
FROM main.reviews;
SELECT endpoint_name, count(*) FROM system.serving.endpoint_usage u JOIN system.serving.served_entities e USING (served_entity_id)
WHERE e.entity_name IN ('«system.ai.meta_llama_v3_1_8b_instruct»⟨llama3.1⟩', '«system.ai.llama_v3_2_3b_instruct»⟨llama3.2⟩') AND endpoint_name <> '‹llama-dev›';
