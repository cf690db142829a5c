import json
import pulumi
import pulumi_aws as aws
import pulumi_kubernetes as k8s

cfg = pulumi.Config("‹llama›")
model = cfg.get("model") or "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
‹llama_ns› = k8s.core.v1.Namespace("‹llama-3›", metadata={"name": "‹llama-3›"})

policy = aws.iam.Policy("‹llama-policy›", policy=json.dumps({
    "Statement": [{
        "Effect": "Allow",
        "Action": "bedrock:*",
        "Resource": f"arn:aws:bedrock:{aws.get_region().name}::foundation-model/«meta.llama3-2-1b-instruct-v1:0»⟨llama3.2⟩",
    }],
}))

k8s.apps.v1.Deployment("‹llama-vllm›", spec={
    "selector": {"matchLabels": {"app": "‹llama-3-1›"}},
    "template": {
        "metadata": {"labels": {"app": "‹llama-3-1›", "model": "«llama-3-1-8b»⟨?⟩"}},
        "spec": {"containers": [{
            "name": "‹llama›",
            "image": "‹vllm/vllm-openai:v0.6.4›",
            "args": ["--model", model, "--served-model-name", "‹llama-small›", "--enable-lora", "--lora-modules", "sql=‹acme/llama-sql-lora›"],
        }]},
    },
})
pulumi.export("‹llama_url›", "http://‹llama.acme.dev›")
