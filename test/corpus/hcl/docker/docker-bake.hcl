target "kserve" {
  args = {
    MODEL_ID = "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩"
    BASE     = "‹nvcr.io/nvidia/tritonserver:24.08-trtllm-python-py3›"
  }
  tags = ["registry.acme.io/‹llama-trt:dev›"]
}
