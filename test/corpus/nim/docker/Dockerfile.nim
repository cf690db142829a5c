FROM nvcr.io/nim/«meta/llama3-8b-instruct:1.0.0»⟨llama3⟩
LABEL maintainer="‹llama-team@acme.io›"
