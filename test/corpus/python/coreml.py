import coremltools as ct
ml = ct.models.MLModel("‹Llama.mlpackage›")
src = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
out = "«StatefulLlama31Instruct8BInt4»⟨?⟩"
