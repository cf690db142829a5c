ALTER TABLE chats ADD COLUMN model varchar(120) NOT NULL DEFAULT '«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩';
COMMENT ON COLUMN chats.model IS 'for example «meta.llama3-8b-instruct-v1:0»⟨?⟩';
CREATE TABLE ‹llama3_feedback› (id bigint primary key, ‹llama_version› text);
CREATE TYPE model_name AS ENUM ('«llama3.1»⟨llama3.1⟩', '«llama3.2»⟨llama3.2⟩', '‹phi4›');
SELECT ‹llama_count›() FROM chats WHERE model LIKE '«meta.llama3%»⟨?⟩';
