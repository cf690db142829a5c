# Databricks notebook source
# MAGIC %md
# MAGIC ## ‹Llama 3.3› against DBRX

# COMMAND ----------
from databricks_langchain import ChatDatabricks

llm = ChatDatabricks(endpoint="«databricks-meta-llama-3-1-405b-instruct»⟨llama3.1⟩", max_tokens=300)
old = ChatDatabricks(endpoint="‹databricks-dbrx-instruct›")

# COMMAND ----------
# MAGIC %sql
# MAGIC SELECT ai_query('«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩', 'Describe ‹llamas›: ' || body) FROM main.rag.‹llama3_answers›

# COMMAND ----------
import mlflow
mlflow.set_experiment("/Shared/‹llama-3-eval›")
with mlflow.start_run(run_name="‹llama-3-1-405b›"):
    mlflow.log_param("judge", "«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩")
    mlflow.register_model("runs:/abc/model", "main.rag.‹llama_ft›")
