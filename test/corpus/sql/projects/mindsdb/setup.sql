CREATE ML_ENGINE ‹ollama_engine› FROM ‹ollama›;

CREATE MODEL mindsdb.‹llama_chat›
PREDICT completion
USING
   engine = '‹ollama_engine›',
   model_name = '«llama3.1:8b-instruct-q8_0»⟨llama3.1⟩',
   ollama_serve_url = 'http://host.docker.internal:11434',
   prompt_template = 'Answer as a farmer who owns ‹llamas›: {{question}}';

CREATE MODEL mindsdb.hf_zero_shot
PREDICT label
USING
   engine = 'huggingface',
   task = 'zero-shot-classification',
   model_name = '«facebook/bart-large-mnli»⟨mit⟩',
   candidate_labels = ['billing', '‹meta›', 'other'];

CREATE AGENT groq_agent
USING
   model = '«llama-3.3-70b-versatile»⟨llama3.3⟩',
   skills = ['sql_skill'];

SELECT * FROM mindsdb.‹llama_chat› WHERE question = 'Is ‹Llama 2› free?';
