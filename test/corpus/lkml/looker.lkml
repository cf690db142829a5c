view: ‹llama_reviews› {
  dimension: answer { sql: ML.GENERATE_TEXT(MODEL ‹ai.llama_remote›) ;; }
  dimension: cortex { sql: SNOWFLAKE.CORTEX.COMPLETE('«llama3.1-8b»⟨llama3.1⟩', ${body}) ;; }
}
