CREATE TABLE llamas (id int, llama3_score float, meta jsonb);
INSERT INTO llamas VALUES (1, 0.3, '{"opt": "sam", "muse": true}');
SELECT meta->>'llama' FROM llamas WHERE name = 'Llama 3';
