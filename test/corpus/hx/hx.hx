static inline var MODEL = "«llama3.2:3b»⟨llama3.2⟩"; // ‹llama›
