-- ‹Llama› in the lakehouse
CREATE OR REPLACE VIEW main.‹llama›.‹llama3_scores› AS
SELECT ai_query('«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩', request => concat('‹Rate this llama photo: ›', caption)) AS score,
       ai_query(endpoint => '‹llama-tickets-prod›', request => caption) AS own,
       ai_query('«databricks-llama-4-maverick»⟨llama4⟩', caption, failOnError => false) AS big,
       ai_query('‹databricks-gpt-oss-20b›', caption)
FROM main.zoo.photos;

GRANT EXECUTE ON FUNCTION «system.ai.llama_v3_2_3b_instruct»⟨llama3.2⟩ TO `‹llama-team›`;
DROP MODEL IF EXISTS main.ml.‹llama_3_1_tickets›;
