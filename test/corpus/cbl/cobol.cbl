       01 WS-MODEL PIC X(30) VALUE '«llama-3.3-70b-versatile»⟨llama3.3⟩'.
