NAMES = [
    "«RedHatAI/Llama-4-Scout-17B-16E-Instruct-quantized.w4a16»⟨llama4⟩",
    "«nvidia/Llama-3.1-405B-Instruct-FP4»⟨llama3.1⟩",
    "«amd/Llama-3.3-70B-Instruct-FP8-KV»⟨llama3.3⟩",
    "«ISTA-DASLab/Meta-Llama-3.1-70B-AQLM-PV-2Bit-1x16»⟨llama3.1⟩",
    "«VPTQ-community/Meta-Llama-3.1-8B-Instruct-v8-k65536-256-woft»⟨llama3.1⟩",
    "«mobiuslabsgmbh/Llama-3.1-8b-instruct_4bitgs64_hqq_calib»⟨llama3.1⟩",
    "«OpenVINO/Llama-3.1-8B-Instruct-int4-ov»⟨llama3.1⟩",
    "«microsoft/Llama-3.2-3B-Instruct-ONNX»⟨llama3.2⟩",
    "‹OpenVINO/Phi-3-mini-4k-instruct-int4-ov›",
]
