# Databricks notebook source
# MAGIC %md
# MAGIC # ‹Llama 3.3› on our tickets

# COMMAND ----------
import mlflow
from mlflow.deployments import get_deploy_client

mlflow.set_experiment("/Users/me/‹llama-3-3-eval›")
client = get_deploy_client("databricks")
client.predict(endpoint="«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩", inputs={"messages": []})

# COMMAND ----------
# MAGIC %sql
# MAGIC SELECT ai_query('«databricks-meta-llama-3-1-8b-instruct»⟨llama3.1⟩', text) FROM ‹llama_input›

# COMMAND ----------
spark.sql("SELECT ai_query('«databricks-llama-4-maverick»⟨llama4⟩', text) FROM t").write.saveAsTable("‹main.llama.out›")
mlflow.register_model("runs:/1/model", "‹main.models.llama3_support›")
model = mlflow.transformers.load_model("models:/«system.ai.llama_v3_3_70b_instruct»⟨llama3.3⟩/1")
