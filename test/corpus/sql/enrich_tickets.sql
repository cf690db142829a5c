{{ config(
    materialized='incremental',
    unique_key='ticket_id',
    tags=['‹llama›', 'cortex'],
    meta={'owner': 'data', '‹meta_llama_reviewed›': true}
) }}

{%- set summariser = var('summariser', '«llama3.1-405b»⟨llama3.1;snowflake⟩') -%}
{%- set cheap = ['«llama3.2-1b»⟨llama3.2;snowflake⟩', '«llama3.2-3b»⟨llama3.2;snowflake⟩', '‹mistral-7b›', '‹snowflake-arctic›'] -%}

-- ‹llama2-70b-chat› was dropped in the autumn; do not bring it back
with tickets as (
    select * from {{ ref('stg_tickets') }}
    where channel <> '‹llama_cam›'
),

‹llama_scores› as (
    select
        t.ticket_id,
        snowflake.cortex.complete(
            '«llama3.1-70b»⟨llama3.1;snowflake⟩',
            [
                {'role': 'system', 'content': 'You grade tickets.'},
                {'role': 'user', 'content': t.body}
            ],
            {'temperature': 0}
        ) as ‹llama_answer›,
        try_complete('«llama4-maverick»⟨llama4;snowflake⟩', t.body) as second_opinion,
        ai_complete(
            model => '«llama4-scout»⟨llama4;snowflake⟩',
            prompt => t.subject,
            response_format => type object(mood string)
        ) as mood,
        snowflake.cortex.complete('«snowflake-llama-3.1-405b»⟨*;snowflake⟩', t.body) as third,
        {% for m in cheap %}
        snowflake.cortex.complete('{{ m }}', t.subject) as {{ m | replace('-', '_') }}{{ ',' if not loop.last }}
        {% endfor %}
    from tickets t
),

on_databricks as (
    select
        ticket_id,
        ai_query('«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3;databricks⟩', body) as answer,
        ai_query(
            endpoint => '«databricks-llama-4-maverick»⟨llama4;databricks⟩',
            request => concat('Summarise: ', body)
        ) as long_answer,
        ai_query('‹databricks-gte-large-en›', subject) as vec,
        ai_query('‹databricks-dbrx-instruct›', subject) as old
    from {{ source('crm', '‹llama_ranch_visits›') }}
),

priced as (
    select *,
        case model_name
            when '«llama3.3-70b»⟨llama3.3;snowflake⟩' then 0.72
            when '«llama2-70b-chat»⟨llama2;snowflake⟩' then 0.45
            when '‹mixtral-8x7b›' then 0.22
            when '«reka»⟨?other⟩' then 0
        end as credits,
        "meta"."‹llama›" as animal
    from ‹llama_scores›
)

select * from priced
{% if is_incremental() %}
where model_name in ('«llama3-8b»⟨llama3;snowflake⟩', '«llama3-70b»⟨llama3;snowflake⟩')
  and comment not ilike '%‹ollama›%'
{% endif %}
