# Databricks notebook source
import mlflow.deployments
c = mlflow.deployments.get_deploy_client("databricks")
c.predict(endpoint="«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩", inputs={})
df = spark.sql("select ai_query('«databricks-meta-llama-3-1-8b-instruct»⟨llama3.1⟩', text) from t")
mlflow.register_model("runs:/1/m", "‹main.prod.llama_router›")
base = "«system.ai.llama_v3_3_70b_instruct»⟨llama3.3⟩"
