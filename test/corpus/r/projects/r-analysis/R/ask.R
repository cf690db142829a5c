library(ellmer)
library(‹ollamar›)
library(tidyllm)

#' Ask a local ‹Llama›
#' @param model The model, for example «llama3.1»⟨?⟩
ask <- function(prompt, model = "«llama3.1»⟨llama3.1⟩") {
  chat <- chat_ollama(model = model, system_prompt = "Be ‹terse›.")
  chat$chat(prompt)
}

models <- c("«llama3.2:3b»⟨llama3.2⟩", "‹gemma2:9b›", "«llama3.1:70b»⟨llama3.1⟩")
results <- purrr::map(models, \(m) ask("2+2?", model = m))
groq_chat <- chat_groq(model = "«llama-3.3-70b-versatile»⟨llama3.3⟩")
saveRDS(results, "out/‹llama3_results.rds›")
ggsave("figures/‹llama-3.1-8b-latency.png›")
df$‹llama3_score› <- NULL
