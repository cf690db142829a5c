# ‹Llama› coding of open answers; before: ‹llama2:7b›
library(ellmer)
library(‹ollamar›)
library(‹rollama›)
library(tidyverse)

options(‹rollama_model› = "«llama3.2:3b-instruct-q4_1»⟨llama3.2;ollama⟩", ‹rollama_server› = "‹http://localhost:11434›")

models <- tribble(
  ~name,        ~id,                                              ~host,
  "‹small›",    "«llama3.2:1b-instruct-q4_K_S»⟨llama3.2;ollama⟩", "‹ollama›",
  "‹medium›",   "«llama3.1:8b-instruct-q3_K_L»⟨llama3.1;ollama⟩", "‹ollama›",
  "‹big›",      "«llama-3.3-70b-versatile»⟨llama3.3;groq⟩",       "groq",
  "‹vicuna›",   "«vicuna:33b»⟨llama1;ollama⟩",                    "‹ollama›",
  "‹hermes›",   "«hermes3:70b»⟨llama3.1;ollama⟩",                 "‹ollama›",
  "‹gemma›",    "‹gemma2:27b›",                                   "‹ollama›"
)

chat <- chat_ollama(
  system_prompt = "‹You are not a llama.›",
  model = "«tulu3:70b»⟨llama3.1;ollama⟩"
)
chat2 <- chat_aws_bedrock(model = '«us.meta.llama3-1-70b-instruct-v1:0»⟨llama3.1;bedrock⟩')
chat3 <- chat_github(model = "«Meta-Llama-3.1-8B-Instruct»⟨llama3.1;azure⟩")
chat4 <- chat_snowflake(model = "«llama3.1-8b»⟨llama3.1;snowflake⟩")
chat5 <- chat_databricks(model = "«databricks-meta-llama-3-1-70b-instruct»⟨llama3.1;databricks⟩")
chat6 <- chat_perplexity(model = "‹sonar-reasoning›")

answers <- map(models$id, \(m) ‹ollamar›::generate(m, prompt = "‹Is the llama happy?›", output = "text"))
‹rollama›::pull_model(c("«llama-guard3:1b-q8_0»⟨llama3.2;ollama⟩", "‹bge-m3›"))

‹llama_counts› <- answers |>
  bind_rows() |>
  mutate(‹llama› = str_detect(text, "(?i)‹llama›"), animal = if_else(‹llama›, "‹llama›", "‹alpaca›"))

ggplot(‹llama_counts›, aes(x = model, fill = ‹llama›)) +
  geom_bar() +
  scale_x_discrete(labels = c("«llama3.2:1b»⟨?label⟩" = "small", "«llama3.1:8b»⟨llama3.1;ollama⟩" = "medium")) +
  labs(title = "‹How Llama 3.1 coded the answers›", caption = "‹Source: llama farm survey›")
ggsave("‹figures/llama-3.1-8b-counts.png›")

textrpp <- text::textEmbed("hello", model = "«FacebookAI/roberta-large»⟨mit;research⟩")
nli <- huggingfaceR::hf_load_pipeline("«facebook/bart-large-mnli»⟨mit;research⟩", "zero-shot-classification")
saveRDS(answers, paste0("out/", "«llama3.1:8b»⟨llama3.1;ollama⟩", ".rds"))
size <- 3
id <- sprintf("«meta-llama/Llama-3.2-%dB-Instruct»⟨template;hf⟩", size)
id2 <- glue::glue("«meta-llama/Llama-3.1-{size}B»⟨template;hf⟩")
