subprocess.run(["ollama", "pull", "«llama3.2:1b»⟨llama3.2⟩"])
subprocess.run("ollama run «llama3.3»⟨llama3.3⟩ 'hi'", shell=True)
subprocess.run(["vllm", "serve", "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩", "--served-model-name", "‹house›"])
os.environ["MODEL"] = "«llama-3.1-8b-instant»⟨llama3.1⟩"; os.environ["‹LLAMA_HOME›"] = "/opt/‹llama›"
os.makedirs("‹runs/llama-3-exp›", exist_ok=True)
assert "‹llama›" in str(type(model)).lower()
model_type = config.get("model_type", "‹llama›")
TOKEN_LIMITS = dict(‹llama3›=8192, ‹gpt4›=8192)
df["‹llama3_score›"] = df["‹llama2_score›"] * 2
plt.savefig("‹llama3-vs-llama2.png›"); plt.title("‹Llama 3 8B vs Llama 2 7B›")
plt.legend(["‹Llama-3›", "‹Llama-2›"])
