{{ config(materialized='table', tags=['‹llama›']) }}
select id, snowflake.cortex.complete('«llama3.1-70b»⟨llama3.1⟩', concat('Summarise: ', body)) as s,
       ai_complete('«llama4-maverick»⟨llama4⟩', body) as t
from {{ ref('‹stg_llama_reviews›') }}
where ‹llama_name› is not null
