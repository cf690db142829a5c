library(ellmer)
library(‹ollamar›)
library(‹rollama›)

# ‹Llama 3.1› did worse than ‹Llama 3.3 70B› on the German subset
chat <- chat_ollama(model = "«llama3.3:70b-instruct-q4_0»⟨llama3.3;ollama⟩", base_url = "‹http://localhost:11434›")
groq <- chat_groq(model = "«llama-3.1-70b-versatile»⟨llama3.1;groq⟩")
azure <- chat_azure_openai(model = "«Llama-3.3-70B-Instruct»⟨llama3.3;azure⟩")
dbx <- chat_databricks(model = "«databricks-meta-llama-3-70b-instruct»⟨llama3;databricks⟩")
snow <- chat_snowflake(model = "«llama3.1-405b»⟨llama3.1;snowflake⟩")
aws <- chat_aws_bedrock(model = "«us.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2;bedrock⟩")

‹llama_df› <- read.csv("‹data/llama_annotations.csv›")
‹llama_df›$‹meta› <- NULL
‹meta_analysis› <- metafor::rma(yi, vi, data = ‹llama_df›)
options(‹rollama_model› = "«llama2:70b-text»⟨llama2;ollama⟩")
‹pull_model›("«llama3.2-vision:90b-instruct-q8_0»⟨llama3.2;ollama⟩")
embedding <- textEmbed(texts, model = "«FacebookAI/xlm-roberta-large»⟨mit;research⟩")
topics <- textEmbed(texts, model = "‹sentence-transformers/all-mpnet-base-v2›")
bart <- textClassify(texts, model = "«facebook/bart-large-mnli»⟨*;research⟩")

ggplot(‹llama_df›, aes(size, score)) + labs(title = "‹Camelids: llama and alpaca›")
