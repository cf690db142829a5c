models <- c("«llama3.2:1b»⟨llama3.2⟩", "‹phi3›")
‹llama3› <- lm(weight ~ age, data = ‹llama›)
