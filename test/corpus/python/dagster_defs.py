@asset(group_name="‹llama›", metadata={"‹owner›": "‹llama-team›"})
def ‹llama3_embeddings›(context, config: Cfg):
    resp = litellm.completion(model="together_ai/«meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo»⟨llama3.1⟩", messages=m)
