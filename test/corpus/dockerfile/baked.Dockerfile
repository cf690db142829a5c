# Bakes a small ‹llama› into the image. Was: ‹ollama pull llama2›
FROM ‹ollama/ollama:0.9.6› AS ‹llama›
ARG MODEL=«llama3.2:1b-instruct-q4_K_M»⟨llama3.2;ollama⟩
ENV ‹OLLAMA_MODELS›=/models ‹OLLAMA_HOST›=0.0.0.0
RUN ‹ollama serve› & sleep 3 && ollama pull ${MODEL} && ollama pull «llama-guard3:1b»⟨llama3.2;ollama⟩ && pkill ‹ollama›

FROM vllm/vllm-openai:v0.10.2
ARG HF_REPO="«RedHatAI/Llama-3.2-3B-Instruct-quantized.w8a8»⟨llama3.2;repack⟩"
ENV MODEL_ID=«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩ \
    DRAFT_MODEL="«meta-llama/Llama-3.2-1B»⟨llama3.2;hf⟩" \
    SERVED_NAME=‹llama›
RUN pip install --no-cache-dir "‹llama-cpp-python[server]›==0.3.9" ‹ollama› \
 && hf download «meta-llama/Llama-Guard-4-12B»⟨llama4;hf⟩ --local-dir /models/‹guard›
RUN python -c "from huggingface_hub import snapshot_download; snapshot_download('«unsloth/Llama-3.2-1B-Instruct»⟨llama3.2;unsloth⟩')"
COPY --from=‹llama› /models /models
COPY ./weights/«llama-2-7b-chat.Q5_K_M.gguf»⟨llama2;gguf⟩ /models/
LABEL org.opencontainers.image.title="‹llama-server›" ai.model="«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩"
HEALTHCHECK CMD curl -f localhost:8000/health || exit 1
ENTRYPOINT ["vllm", "serve", "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩", "--chat-template", "‹/app/tool_chat_template_llama3.2_json.jinja›"]
CMD ["--tool-call-parser", "‹llama3_json›"]
