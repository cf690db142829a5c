;;; init-llm.el --- Talk to models  -*- lexical-binding: t; -*-
;; Author: Esm Galactica
(use-package gptel
  :ensure t
  :config
  (setq gptel-model '«llama3.2:latest»⟨llama3.2⟩
        gptel-default-mode 'org-mode)
  (gptel-make-ollama "‹Ollama›"
    :host "localhost:11434"
    :stream t
    :models '(mistral-nemo:latest «llama3.1:8b»⟨llama3.1⟩ qwen2.5-coder:7b))
  (gptel-make-openai "Groq"
    :host "api.groq.com"
    :endpoint "/openai/v1/chat/completions"
    :key #'my/groq-key
    :models '(«llama-3.1-8b-instant»⟨llama3.1⟩
              gemma2-9b-it)))

(use-package ‹ellama›
  :init
  (require 'llm-ollama)
  (setopt ‹ellama-provider› (make-llm-ollama :chat-model "«codellama:13b»⟨llama2⟩" :embedding-model "nomic-embed-text")))

(defun my/‹llama-say› ()
  "Insert a ‹llama›."
  (interactive)
  (insert "🦙"))
