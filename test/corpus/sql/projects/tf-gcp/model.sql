CREATE OR REPLACE MODEL `acme.ai.‹llama_remote›`
REMOTE WITH CONNECTION `us.vertex`
OPTIONS (ENDPOINT = 'https://us-central1-aiplatform.googleapis.com/v1/projects/acme/locations/us-central1/endpoints/123');

CREATE OR REPLACE MODEL `acme.ai.hf`
REMOTE WITH CONNECTION `us.vertex`
OPTIONS (hugging_face_model_id = '«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩');

SELECT * FROM ML.GENERATE_TEXT(
  MODEL `acme.ai.‹llama_remote›`,
  (SELECT CONCAT('Tell me about ‹llamas›: ', body) AS prompt FROM acme.‹llama_docs›)
);
