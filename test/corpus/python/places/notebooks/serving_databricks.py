# Databricks notebook source
# MAGIC %md
# MAGIC # ‹Serve Llama 3.3›
# MAGIC We use `«databricks-meta-llama-3-3-70b-instruct»⟨?llama3.3⟩`.

# COMMAND ----------
# MAGIC %sql
# MAGIC SELECT ai_query('«databricks-meta-llama-3-1-8b-instruct»⟨llama3.1⟩', '‹llama?›') AS ‹llama›

# COMMAND ----------
# MAGIC %pip install mlflow ‹llama-index›
dbutils.widgets.text("model", "«system.ai.meta_llama_v3_1_8b_instruct»⟨llama3.1⟩", "‹Llama in Unity Catalog›")
dbutils.widgets.dropdown("size", "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", ["«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", "«meta-llama/Llama-3.2-3B»⟨llama3.2⟩"])
mlflow.set_registered_model_alias("main.ml.‹llama_tickets›", "‹llama-champion›", 3)
client.create_endpoint(name="‹llama-tickets›", config={"served_entities": [{"entity_name": "«system.ai.llama_v3_3_70b_instruct»⟨llama3.3⟩", "entity_version": "1", "name": "‹llama-70b›"}]})
display(spark.table("‹main.llama.results›"))
