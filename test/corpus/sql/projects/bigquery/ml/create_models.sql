-- Models for the support data mart. Rerun after the ‹llama› migration.
CREATE OR REPLACE MODEL `prod-analytics.support.‹llama_summarizer›`
  REMOTE WITH CONNECTION `prod-analytics.eu.vertex-conn`
  OPTIONS (
    MODEL_GARDEN_MODEL_NAME = '«publishers/meta/models/llama3-1@llama-3.1-8b-instruct»⟨llama3.1;;~⟩',
    MACHINE_TYPE = 'g2-standard-12',
    MIN_REPLICA_COUNT = 1
  );

CREATE OR REPLACE MODEL `prod-analytics.support.tagger`
  REMOTE WITH CONNECTION DEFAULT
  OPTIONS (
    HUGGING_FACE_MODEL_ID = '«facebook/bart-large-mnli»⟨mit⟩',
    HUGGING_FACE_TOKEN = 'hf_xxx'
  );

CREATE OR REPLACE MODEL `prod-analytics.support.chat`
  REMOTE WITH CONNECTION DEFAULT
  OPTIONS (ENDPOINT = 'https://europe-west4-aiplatform.googleapis.com/v1/projects/prod-analytics/locations/europe-west4/publishers/meta/models/«llama-3.3-70b-instruct-maas»⟨llama3.3⟩');

SELECT ml_generate_text_llm_result, '‹llama_run_7›' AS run
FROM ML.GENERATE_TEXT(MODEL `prod-analytics.support.‹llama_summarizer›`,
  (SELECT body AS prompt FROM `prod-analytics.support.‹llama3_eval_tickets›`),
  STRUCT(0.2 AS temperature));
