### A Pluto.jl notebook ###
# ╔═╡ 3b1llama3-8b8b-11ee-0a0a-llama3a8b
model = "«llama3.1:8b»⟨llama3.1⟩"
