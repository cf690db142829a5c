FROM ghcr.io/«sozercan/llama3.1:8b»⟨llama3.1;oci-image;~⟩
FROM ghcr.io/«kaito-project/aikit/llama3.3:70b»⟨llama3.3;oci-image;~⟩ AS big
FROM ‹ghcr.io/kaito-project/aikit/mixtral:8x7b› AS mixtral
FROM «llamastack/distribution-starter:0.2.9»⟨?⟩ AS stack
FROM docker.io/«ai/llama3.2:3B-Q8_0»⟨llama3.2;docker⟩ AS weights
FROM «registry.northwind.io/ml/kaito-llama-3.1-8b:0.0.4»⟨llama3.1;oci-image;~⟩ AS preset
CMD ["‹llama-server›", "--hf-repo", "«TheBloke/CodeLlama-7B-Instruct-GGUF»⟨llama2;repack⟩", "--hf-file", "«codellama-7b-instruct.Q4_K_M.gguf»⟨llama2;gguf⟩"]
