import dspy

lm = dspy.LM("ollama_chat/«llama3.2:3b»⟨llama3.2⟩", api_base="http://localhost:11434", api_key="")
teacher = dspy.LM(model="together_ai/«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩")
student = dspy.HFModel(model="«meta-llama/Llama-2-13b-chat-hf»⟨llama2⟩")
vllm = dspy.LM("openai/«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩", api_base="http://localhost:7501/v1")
gpt = dspy.LM("openai/‹gpt-4o-mini›")
dspy.configure(lm=lm)


class ‹LlamaFacts›(dspy.Signature):
    """Tell a fact about the ‹llama›, the animal."""

    question: str = dspy.InputField()
    answer: str = dspy.OutputField(desc="what ‹Llama 3› would say")


program = dspy.ChainOfThought(‹LlamaFacts›)
program.save("artifacts/‹llama32_program.json›")
