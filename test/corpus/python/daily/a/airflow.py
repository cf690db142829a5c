from airflow.decorators import dag, task
@dag(dag_id="llama_nightly", tags=["llama3", "nightly"])
def nightly():
    @task
    def score(model: str = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"):
        return run_llama(model)
