-- ‹Llama 3.1› for the long ones
CREATE OR REPLACE TABLE support.‹llama_answers› AS
SELECT id,
       SNOWFLAKE.CORTEX.COMPLETE('«llama3.1-70b»⟨llama3.1⟩', CONCAT('Answer: ', body)) AS answer,
       AI_COMPLETE('«llama4-maverick»⟨llama4⟩', body) AS ‹llama4_answer›,
       SNOWFLAKE.CORTEX.TRY_COMPLETE('«snowflake-llama-3.3-70b»⟨llama3.3⟩', body) AS t,
       AI_COMPLETE(model => '«llama3.2-3b»⟨llama3.2⟩', prompt => body) AS small,
       AI_COMPLETE('‹mistral-large2›', body) AS m,
       AI_CLASSIFY(body, ['‹llama›', 'alpaca']) AS animal
FROM support.tickets
WHERE source <> '‹llama›' AND tag = '‹llama3-import›';

ALTER ACCOUNT SET CORTEX_MODELS_ALLOWLIST = '«llama3.1-8b»⟨llama3.1⟩,«llama3.1-70b»⟨llama3.1⟩,‹mistral-7b›';
GRANT USAGE ON WAREHOUSE ‹llama_wh› TO ROLE ‹llama_role›;
