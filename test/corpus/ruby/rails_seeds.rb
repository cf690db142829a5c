LlmModel.create!(name: "‹Llama 3.3 70B›", identifier: "«meta-llama/llama-3.3-70b-instruct»⟨llama3.3⟩", slug: "‹llama-3-3-70b›")
LlmModel.find_or_create_by(model_id: "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩")
