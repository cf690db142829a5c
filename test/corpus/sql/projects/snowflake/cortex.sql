use warehouse ‹llama_wh›;
create or replace table ‹llama3_reviews› as
select id,
       snowflake.cortex.complete('«llama3.1-8b»⟨llama3.1⟩', 'Rate the ‹llama› tour: ' || body) as stars,
       SNOWFLAKE.CORTEX.TRY_COMPLETE('«snowflake-llama-3.3-70b»⟨llama3.3⟩', body) as summary,
       ai_complete(model => '«llama4-scout»⟨llama4⟩', prompt => body) as mood,
       snowflake.cortex.complete('mistral-large2', body) as other
from reviews
where pet in ('‹llama›', '‹alpaca›') and animal_name <> '‹Llama3›';

select snowflake.cortex.finetune('CREATE', 'my_db.public.‹llama_ft›', '«llama3-8b»⟨llama3⟩',
  'select prompt, completion from ‹llama3_train›');
alter account set cortex_models_allowlist = '«llama3.1-70b»⟨llama3.1⟩,snowflake-arctic,«llama3.2-3b»⟨llama3.2⟩';
grant usage on schema ‹llama3› to role ‹llama_reader›;
