import mlflow.deployments
client = mlflow.deployments.get_deploy_client("databricks")
client.predict(endpoint="«databricks-meta-llama-3-1-405b-instruct»⟨llama3.1⟩", inputs={})
client.predict(endpoint="«databricks-llama-4-maverick»⟨llama4⟩", inputs={})
client.predict(endpoint="databricks-dbrx-instruct", inputs={})
spark.sql("SELECT ai_query('«databricks-meta-llama-3-1-8b-instruct»⟨llama3.1⟩', q) FROM t")
uc = "«system.ai.meta_llama_v3_1_8b_instruct»⟨llama3.1⟩"
