{-# LANGUAGE OverloadedStrings #-}
module Main where

import qualified Data.‹Ollama›.Chat as O
import ‹Llama› (‹LlamaConfig› (..))

-- | The model, a small ‹Llama›.
defaultModel :: String
defaultModel = "«llama3.2:1b»⟨llama3.2⟩"

data Animal = ‹Llama› | ‹Alpaca› | Cat deriving (Show)

main :: IO ()
main = do
  r <- O.chat O.defaultChatOps { O.chatModelName = "«codellama:7b»⟨llama2⟩" }
  putStrLn ("‹llama› says " <> show r <> defaultModel)
