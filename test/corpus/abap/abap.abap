lv_model = '«meta--llama3.1-70b-instruct»⟨llama3.1⟩'.
