USE WAREHOUSE ‹LLAMA_WH›;
CREATE OR REPLACE DYNAMIC TABLE ‹llama_answers› TARGET_LAG = '1 hour' WAREHOUSE = ‹llama_wh› AS
SELECT id,
       SNOWFLAKE.CORTEX.COMPLETE('«llama3.1-70b»⟨llama3.1⟩', CONCAT('‹Summarise as a llama would: ›', body)) AS summary,
       AI_COMPLETE(model => '«llama4-maverick»⟨llama4⟩', prompt => body, model_parameters => {'temperature': 0}) AS reply,
       SNOWFLAKE.CORTEX.TRY_COMPLETE('‹mistral-large2›', body) AS other,
       '‹llama3›' AS ‹llama_version›
FROM tickets
WHERE source <> '‹llama›' AND model_used IN ('«llama3.1-8b»⟨llama3.1⟩', '«snowflake-llama-3.3-70b»⟨llama3.3⟩', '‹claude-4-sonnet›');

ALTER ACCOUNT SET CORTEX_MODELS_ALLOWLIST = '«llama3.1-70b»⟨llama3.1⟩,‹mistral-large2›,«llama3.2-3b»⟨llama3.2⟩';
COMMENT ON TABLE ‹llama_answers› IS '‹Answers of Llama 3.1›';
SELECT SNOWFLAKE.CORTEX.FINETUNE('CREATE', '‹acme.llama_tuned›', '«llama3-8b»⟨llama3⟩', 'SELECT prompt, completion FROM train');
