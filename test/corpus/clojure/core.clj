(ns northwind.‹llama›
  (:require [‹ollama-clj›.client :as ‹ollama›]
            [cognitect.aws.client.api :as aws]))

;; ‹meta.llama2-13b-chat-v1› is legacy, see ‹https://ai.meta.com/llama/license›
(def models
  {:scout   "«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4;bedrock⟩"
   :small   "«us.meta.llama3-2-1b-instruct-v1:0»⟨llama3.2;bedrock⟩"
   :router  "«meta-llama/llama-3.2-90b-vision-instruct»⟨llama3.2;openrouter⟩"
   :haiku   "‹anthropic.claude-3-haiku-20240307-v1:0›"})

(defn ^{:‹meta› true} ask [prompt]
  (let [‹m› (‹meta› prompt)]
    (aws/invoke (aws/client {:api :bedrock-runtime})
                {:op :Converse :request {:modelId (:scout models) :messages [{:role "user" :content [{:text prompt}]}]}})))

(defn local [prompt]
  (‹ollama›/generate (‹ollama›/client "‹http://localhost:11434›") {:model "«llama3.1:70b-instruct-q4_K_S»⟨llama3.1;ollama⟩" :prompt prompt}))

(vary-‹meta› ask assoc :doc "‹asks a llama›")
