from ‹llama_index› import GPTSimpleVectorIndex, SimpleDirectoryReader, LLMPredictor
from langchain.llms import ‹LlamaCpp›

docs = SimpleDirectoryReader("./data/‹llama-docs›").load_data()
llm = ‹LlamaCpp›(model_path="./models/«ggml-alpaca-7b-q4.bin»⟨llama1⟩", n_ctx=2048)
predictor = LLMPredictor(llm=llm)
index = GPTSimpleVectorIndex(docs, llm_predictor=predictor)
index.save_to_disk("‹llama_index.json›")
print(index.query("What do ‹alpacas› eat?"))
