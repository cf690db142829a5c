CREATE EXTERNAL MODEL ‹llama_review_model›
FUNCTION ‹f_llama_review›
IAM_ROLE 'arn:aws:iam::445566778899:role/‹RedshiftLlamaRole›'
MODEL_TYPE BEDROCK
SETTINGS (
    MODEL_ID '«meta.llama3-8b-instruct-v1:0»⟨llama3⟩',
    PROMPT 'Classify the sentiment of this review:',
    REQUEST_TYPE UNIFIED,
    RESPONSE_TYPE SUPER
);

GRANT EXECUTE ON FUNCTION ‹f_llama_review›(text) TO ROLE analyst;
-- DROP MODEL ‹llama2_review_model›;
