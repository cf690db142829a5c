{% macro ‹ask_llama›(column, model=var('cortex_model', '«llama3.1-8b»⟨llama3.1⟩')) %}
  {# ‹Llama› is cheap enough here #}
  {{ config(materialized='incremental', alias='‹llama_out›') }}
  snowflake.cortex.complete('{{ model }}', {{ column }})
{% endmacro %}

{% set judges = ["«llama3.2-1b»⟨llama3.2⟩", "‹reka-flash›"] %}
select {{ ask_llama('body', model='«llama3.1-405b»⟨llama3.1⟩') }} as ‹llama_answer› from {{ ref('‹stg_llama›') }}
