CREATE OR REPLACE MODEL ds.llama
REMOTE WITH CONNECTION `us.conn`
OPTIONS (endpoint = '«llama-3.3-70b-instruct-maas»⟨llama3.3⟩');
SELECT * FROM zoo.llamas WHERE species = 'llama' AND name LIKE 'Llama%';
