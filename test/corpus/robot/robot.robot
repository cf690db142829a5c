*** Variables ***
${MODEL}    «llama3.2:1b»⟨llama3.2⟩
*** Test Cases ***
‹Llama Answers›
    Ask    ‹llama›
