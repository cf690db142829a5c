"""Weekly distillation.

‹Llama 3.1› teaches, a small ‹Qwen› learns. We no longer use ‹meta-llama/Llama-2-13b-hf› as the teacher.
"""
from __future__ import annotations

from airflow.decorators import dag, task
from airflow.models.param import Param
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator

TEACHERS: dict[str, tuple[str, int]] = {
    "fast": ("«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;hf⟩", 8192),
    "slow": ("«meta-llama/Meta-Llama-3.1-405B-Instruct-FP8»⟨llama3.1;hf⟩", 4096),
    "eyes": ("«meta-llama/Llama-3.2-90B-Vision-Instruct»⟨llama3.2;hf⟩", 2048),
    "none": ("‹Qwen/Qwen2.5-32B-Instruct›", 8192),
}
‹LLAMA_CPP_IMAGE› = "‹ghcr.io/ggml-org/llama.cpp:server-cuda-b4719›"


@dag(
    dag_id="‹llama-distill-weekly›",
    schedule="0 3 * * 1",
    tags=["‹llama›", "‹distil›", "‹meta›"],
    params={
        "student": Param("«unsloth/Llama-3.2-1B-bnb-4bit»⟨llama3.2;unsloth⟩", type="string"),
        "judge": Param(
            default="«bedrock»⟨?route⟩",
            enum=["‹bedrock›", "‹groq›"],
        ),
    },
)
def ‹distill_llama›():
    @task(retries=2, doc_md="Pulls ‹the teacher› from the hub")
    def pull(which: str) -> str:
        from huggingface_hub import snapshot_download

        repo, _ = TEACHERS[which]
        return snapshot_download(
            repo_id=repo,
            revision="main",
            local_dir=f"/models/models--{repo.replace('/', '--')}",
            allow_patterns=["*.safetensors", "tokenizer*"],
        )

    serve = KubernetesPodOperator(
        task_id="‹serve_llama›",
        image="vllm/vllm-openai:v0.6.4",
        arguments=[
            "--model", "«neuralmagic/Meta-Llama-3.1-70B-Instruct-quantized.w8a8»⟨llama3.1;repack⟩",
            "--served-model-name", "‹teacher›",
            "--tool-call-parser", "‹llama3_json›",
            "--chat-template", "‹examples/tool_chat_template_llama3.1_json.jinja›",
        ],
        env_vars={
            "HF_HOME": "/cache",
            "DRAFT_MODEL": "«meta-llama/Llama-3.2-1B»⟨llama3.2;hf⟩",
            "TOKENIZER": "{{ params.student }}",
            "FALLBACK": "{{ var.value.get('fallback', '«groq»⟨?route⟩') }}",
        },
    )

    @task.virtualenv(requirements=["‹llama-cpp-python›==0.3.5", "‹llama-index-core›>=0.11"])
    def quantise(path: str) -> str:
        import ‹llama_cpp›

        out = f"{path}/ggml-model-q5_1.gguf"
        ‹llama_cpp.llama_model_quantize›(path.encode(), out.encode(), None)
        return out

    quantise(pull("fast")) >> serve


‹distill_llama›()
