class ‹LlamaUser›(HttpUser):
    @task
    def gen(self):
        self.client.post("/v1/completions", json={"model": "«NousResearch/Llama-2-7b-chat-hf»⟨llama2⟩"}, name="‹llama-gen›")
