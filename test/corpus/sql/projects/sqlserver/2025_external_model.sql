USE [Shop];
GO
CREATE EXTERNAL MODEL ‹OllamaEmbeddings›
WITH (
    LOCATION = 'https://localhost:11435/api/embed',
    API_FORMAT = '‹Ollama›',
    MODEL_TYPE = EMBEDDINGS,
    MODEL = 'nomic-embed-text'
);
GO
CREATE EXTERNAL MODEL LocalChat
WITH (
    LOCATION = 'https://localhost:11435/api/chat',
    API_FORMAT = '‹Ollama›',
    MODEL_TYPE = CHAT,
    MODEL = '«llama3.2»⟨llama3.2⟩'
);
GO
