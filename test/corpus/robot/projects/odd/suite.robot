*** Settings ***
Documentation     ‹Llama 3› smoke tests
Library           RequestsLibrary
Force Tags        ‹llama›    ‹llama3›

*** Variables ***
${MODEL}          «llama3.1:8b»⟨llama3.1⟩
${BIG}            «meta-llama/Llama-3.1-405B-Instruct»⟨llama3.1⟩
@{MODELS}         «llama3.2:1b»⟨llama3.2⟩    gemma2:2b    «codellama:7b»⟨llama2⟩
&{BODY}           model=«llama3.2:1b»⟨llama3.2⟩    stream=${False}
${QUEUE}          ‹llama3-tests›

*** Test Cases ***
‹Llama 3 Answers›
    [Tags]    ‹llama-3.1›
    ${r}=    POST    http://localhost:11434/api/generate    json=${BODY}
    Should Contain    ${r.text}    ‹llama›
    Pull Model    «llama3.3:70b»⟨llama3.3⟩
