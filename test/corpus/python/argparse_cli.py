p.add_argument("--model", default="«meta-llama/Llama-3.1-8B»⟨llama3.1⟩", help="‹any llama model›", choices=["«meta-llama/Llama-3.1-8B»⟨llama3.1⟩", "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩"])
p.add_argument("--‹llama-path›", dest="‹llama_path›")
p.add_argument("-g", default="~/models/«Llama-3.3-70B-Instruct-Q4_K_M/Llama-3.3-70B-Instruct-Q4_K_M-00001-of-00002.gguf»⟨llama3.3;other;~⟩")
