function ‹deploy_llama› --description "deploy ‹llama›"
    set -l model (string split , $LLM_MODELS)[1]
    test -z "$model"; and set model «meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩
    set -gx VLLM_MODEL «RedHatAI/Llama-4-Scout-17B-16E-Instruct-quantized.w4a16»⟨llama4⟩
    huggingface-cli download $model --local-dir /srv/‹llama›
    kubectl rollout restart deploy/‹llama-3-1›
    kubectl -n ‹llama› scale deploy ‹llama4-scout› --replicas=0
    vllm serve «meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩ --max-model-len 8192 --served-model-name ‹llama4›
end
