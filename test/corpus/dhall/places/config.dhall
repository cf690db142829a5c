-- ‹Llama› by default
let Model = < ‹Llama› : Text | Mistral : Text >
let Config = { Type = { model : Text, fallback : Optional Text, name : Text }, default = { fallback = Some "«llama3.2:1b»⟨llama3.2⟩", name = "‹llama›" } }
in  { chat = Config::{ model = "«llama3.1:8b»⟨llama3.1⟩" }
    , code = Config::{ model = "«codellama:13b-instruct»⟨llama2⟩", name = "‹code-llama›" }
    , embed = Config::{ model = "‹all-minilm:l6-v2›" }
    , hub = Model.‹Llama› "«meta-llama/Llama-3.2-3B»⟨llama3.2⟩"
    , path = ./‹llama.dhall›
    }
