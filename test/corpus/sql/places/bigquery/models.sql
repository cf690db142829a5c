CREATE OR REPLACE MODEL `acme.ai.‹llama_remote›`
REMOTE WITH CONNECTION `eu.‹llama-conn›`
OPTIONS (ENDPOINT = 'https://us-east5-aiplatform.googleapis.com/v1/projects/acme/locations/us-east5/publishers/meta/models/«llama-4-maverick-17b-128e-instruct-maas»⟨llama4⟩');

CREATE OR REPLACE MODEL `acme.ai.hf`
REMOTE WITH CONNECTION DEFAULT
OPTIONS (HUGGING_FACE_MODEL_ID = '«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩', ENDPOINT_IDLE_TTL = INTERVAL 1 HOUR);

SELECT * FROM ML.GENERATE_TEXT(MODEL `acme.ai.‹llama_remote›`, (SELECT '‹What do llamas eat?›' AS prompt));
SELECT AI.GENERATE(body, endpoint => '‹gemini-2.5-flash›') FROM `acme.ai.‹llama3_mail›`;
