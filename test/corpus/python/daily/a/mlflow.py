import mlflow
mlflow.set_experiment("llama-3-8b-sft")
with mlflow.start_run(run_name="llama3-8b-lr2e-5"):
    mlflow.log_param("base_model", "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩")
    mlflow.log_artifact("llama_loss.png")
