{% macro ask(prompt, model='«snowflake-llama-3.3-70b»⟨llama3.3⟩') %}
  snowflake.cortex.try_complete('{{ model }}', {{ prompt }})
{% endmacro %}
