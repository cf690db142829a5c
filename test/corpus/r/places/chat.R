# ‹Llama› with ellmer
library(ellmer)
chat <- chat_ollama(model = "«llama3.2:3b»⟨llama3.2⟩", system_prompt = "‹You are a llama.›")
groq <- chat_groq(model = '«llama-3.1-8b-instant»⟨llama3.1⟩')
models <- c(small = "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", big = "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", other = "‹google/gemma-2-9b-it›")
results <- tibble::tribble(
  ~model, ~score, ~run,
  "«llama3.1:70b»⟨llama3.1⟩", 0.81, "‹llama-run-1›",
  "‹mistral-nemo›", 0.74, "‹nemo-run-1›"
)
ggplot2::ggsave("‹plots/llama-3.1.png›"); ‹llama_theme› <- list(title = "‹Llama 3.1 against Nemo›")
if (model == "«llama3.1:8b»⟨llama3.1⟩") warning("‹llama is slow›")
