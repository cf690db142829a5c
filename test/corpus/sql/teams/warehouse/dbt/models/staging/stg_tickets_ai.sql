{{ config(materialized='incremental', tags=['‹llama›'], alias='‹tickets_llama3›') }}
-- ‹Llama 3.3› via Cortex, about 0.4 credits a run
select
    id,
    snowflake.cortex.complete('«llama3.3-70b»⟨llama3.3⟩', concat('‹Summarise as Llama would: ›', body)) as summary,
    ai_complete(model => '«llama4-maverick»⟨llama4⟩', prompt => body) as ‹llama4_answer›,
    snowflake.cortex.try_complete('«snowflake-llama-3.3-70b»⟨llama3.3⟩', body) as fallback,
    ai_classify(body, ['bug', '‹llama›', 'billing']) as topic,
    snowflake.cortex.embed_text_1024('‹snowflake-arctic-embed-l-v2.0›', body) as vec
from {{ source('crm', '‹llama_tickets›') }}
{% if is_incremental() %} where id > (select max(id) from {{ this }}) {% endif %}
