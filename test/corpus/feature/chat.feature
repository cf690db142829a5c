Feature: ‹Llama chat›
  Scenario: ‹pick a llama›
    Given the model "«llama-3.3-70b-versatile»⟨llama3.3⟩"
    When I say "‹hello llama›"
