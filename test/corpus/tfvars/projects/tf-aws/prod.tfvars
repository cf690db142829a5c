region       = "us-west-2"
model_id     = "«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4⟩"
fallback_ids = ["«us.meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩", "‹us.amazon.nova-micro-v1:0›"]
name         = "‹llama-gateway-prod›"
image        = "‹ghcr.io/ggml-org/llama.cpp:server-cuda›"
alarm_topic  = "‹llama-alarms›"
guard        = "«meta-llama/Llama-Guard-4-12B»⟨llama4⟩"
