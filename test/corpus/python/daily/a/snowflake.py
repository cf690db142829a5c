from snowflake.cortex import complete
complete("«llama3.1-405b»⟨llama3.1⟩", "Explain llamas")
session.sql("SELECT SNOWFLAKE.CORTEX.TRY_COMPLETE('«llama3-8b»⟨llama3⟩', 'x')")
