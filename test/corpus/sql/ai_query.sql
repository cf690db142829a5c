SELECT ai_query('«databricks-llama-4-maverick»⟨llama4⟩', request => q) FROM main.herd.‹llamas›;
