from airflow.decorators import dag, task
@dag(schedule="@daily", tags=["‹llama›", "nlp"])
def ‹llama_daily_digest›():
    @task.llm(model="bedrock:«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩")
    def digest(text: str): ...
    @task
    def meta(): return {"‹metadata›": 1}
‹llama_daily_digest›()
