region   = "us-west-2"
model_id = "«us.meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩"
