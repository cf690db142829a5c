CREATE OR REPLACE MODEL `acme.ai.‹llama4›`
REMOTE WITH CONNECTION `eu.vertex`
OPTIONS (ENDPOINT = '«llama-4-maverick-17b-128e-instruct-maas»⟨llama4⟩');

CREATE MODEL `acme.ai.‹llama33›` REMOTE WITH CONNECTION DEFAULT
OPTIONS (ENDPOINT = 'publishers/meta/models/«llama-3.3-70b-instruct-maas»⟨llama3.3⟩');

CREATE MODEL `acme.ai.open` REMOTE WITH CONNECTION DEFAULT
OPTIONS (HUGGING_FACE_MODEL_ID = '«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩', MACHINE_TYPE = 'g2-standard-12');

SELECT ml_generate_text_llm_result, model FROM ML.GENERATE_TEXT(MODEL `acme.ai.‹llama4›`, (SELECT '‹What is a llama?›' AS prompt, '‹llama_v1›' AS label), STRUCT(TRUE AS flatten_json_output));
