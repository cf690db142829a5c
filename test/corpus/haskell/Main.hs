module ‹Llama› where
model :: Text
model = "«llama3.1:8b»⟨llama3.1⟩"
data Animal = ‹Llama› | Alpaca deriving Show
