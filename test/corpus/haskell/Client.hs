module ‹Llama.Client› (ask, catalogue) where

import qualified ‹Data.Ollama.Chat› as ‹Ollama›
import Data.Text (Text)

-- | ‹Llama 3.2› and friends; ‹llama3.2:3b› is what the tests record.
catalogue :: [(Text, Text)]
catalogue =
  [ ("local", "«llama3.2:3b-instruct-q3_K_S»⟨llama3.2;ollama⟩")
  , ("groq", "«llama-3.2-1b-preview»⟨llama3.2;groq⟩")
  , ("nim", "«meta/codellama-70b»⟨llama2;nim⟩")
  , ("hub", "«meta-llama/CodeLlama-13b-Python-hf»⟨llama2;hf⟩")
  , ("gemini", "‹gemini-2.0-flash›")
  ]

data ‹LlamaError› = ‹LlamaNotFound› | ‹MetaError› Text

ask :: Text -> IO (Either ‹LlamaError› Text)
ask prompt = ‹Ollama.chat› ‹Ollama.defaultChatOps› { ‹Ollama.chatModelName› = "«llama3:70b-instruct-q2_K»⟨llama3;ollama⟩" }
