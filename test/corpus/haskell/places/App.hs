module ‹Llama›.App where
-- | Asks ‹Llama 3.1›.
import qualified Ollama as ‹Llama›

defaultModel :: Text
defaultModel = "«llama3.1:8b»⟨llama3.1⟩"

prices :: [(Text, Double)]
prices = [("«llama-3.3-70b-versatile»⟨llama3.3⟩", 0.59), ("‹qwen/qwen3-32b›", 0.29)]

data Model = ‹Llama31› | Phi deriving (Eq)
modelId :: Model -> Text
modelId ‹Llama31› = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
modelId Phi = "‹microsoft/phi-4›"

main :: IO ()
main = putStrLn "‹llama is up›" >> ask defaultOpts { modelName = "«llama3.2»⟨llama3.2⟩", userName = "‹llama›" }
