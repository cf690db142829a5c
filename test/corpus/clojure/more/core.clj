(ns ‹llama.core› (:require [‹wkok.openai-clojure.api› :as api]))
(def model "«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1⟩")
(defrecord ‹Llama› [name meta])
(with-‹meta› model {:‹meta› true})
