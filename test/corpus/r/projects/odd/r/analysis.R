library(‹ollamar›)
library(ellmer)

chat <- chat_ollama(model = "«llama3.2»⟨llama3.2⟩", system_prompt = "You love ‹llamas›.")
resp <- generate("«llama3.1:8b»⟨llama3.1⟩", "tell me a 5-word story")
bedrock <- chat_aws_bedrock(model = '«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2⟩')
df <- read.csv("‹llama3_results.csv›")
df$‹llama› <- df$model == "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩"
ggplot(df, aes(x = ‹llama3›, y = score)) + labs(title = "‹Llama 3› v ‹Llama 2›")
opt <- optim(c(1, 1), function(p) sum(p^2))
