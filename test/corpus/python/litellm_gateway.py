import asyncio
import os

import litellm
from litellm import Router, acompletion

litellm.drop_params = True
os.environ.setdefault("‹OLLAMA_API_BASE›", "http://127.0.0.1:11434")

router = Router(
    model_list=[
        {"model_name": "fast", "litellm_params": {"model": "groq/«llama3-8b-8192»⟨llama3;groq⟩"}},
        {"model_name": "smart", "litellm_params": {"model": "openrouter/«meta-llama/llama-3.1-405b-instruct:nitro»⟨llama3.1;openrouter⟩"}},
        {"model_name": "free", "litellm_params": {"model": "openrouter/«meta-llama/llama-4-scout:free»⟨llama4;openrouter⟩"}},
        {"model_name": "gov", "litellm_params": {"model": "bedrock/us-gov-east-1/«meta.llama3-8b-instruct-v1:0»⟨llama3;litellm⟩"}},
        {"model_name": "conv", "litellm_params": {"model": "bedrock/converse/«us.meta.llama3-2-1b-instruct-v1:0»⟨llama3.2;litellm⟩"}},
        {"model_name": "vertex", "litellm_params": {"model": "vertex_ai/«meta/llama-4-maverick-17b-16e-instruct-maas»⟨llama4;vertex⟩"}},
        {"model_name": "azure", "litellm_params": {"model": "azure_ai/«Llama-3.2-90B-Vision-Instruct»⟨llama3.2;azure⟩"}},
        {"model_name": "cf", "litellm_params": {"model": "cloudflare/«@cf/meta/llama-2-7b-chat-fp16»⟨llama2;cloudflare⟩"}},
        {"model_name": "sn", "litellm_params": {"model": "sambanova/«Meta-Llama-3.1-8B-Instruct»⟨llama3.1;sambanova⟩"}},
        {"model_name": "cs", "litellm_params": {"model": "cerebras/«llama-3.3-70b»⟨llama3.3;cerebras⟩"}},
        {"model_name": "di", "litellm_params": {"model": "deepinfra/«meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2;resellers⟩"}},
        {"model_name": "fw", "litellm_params": {"model": "fireworks_ai/«accounts/fireworks/models/llama-v3p2-3b-instruct»⟨llama3.2;fireworks⟩"}},
        {"model_name": "dbx", "litellm_params": {"model": "databricks/«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3;databricks⟩"}},
        {"model_name": "wx", "litellm_params": {"model": "watsonx/«meta-llama/llama-3-2-11b-vision-instruct»⟨llama3.2;watsonx⟩"}},
        {"model_name": "oci", "litellm_params": {"model": "oci/«meta.llama-4-maverick-17b-128e-instruct-fp8»⟨llama4;oci⟩"}},
        {"model_name": "snow", "litellm_params": {"model": "snowflake/«llama3.2-3b»⟨llama3.2;snowflake⟩"}},
        {"model_name": "meta", "litellm_params": {"model": "meta_llama/«Llama-4-Scout-17B-16E-Instruct-FP8»⟨llama4;llama-api⟩"}},
        {"model_name": "spark", "litellm_params": {"model": "«meta/muse-spark-1.2-contributor»⟨meta-proprietary;muse⟩"}},
        {"model_name": "gate", "litellm_params": {"model": "llamagate/«llama-3.2-3b»⟨llama3.2;litellm⟩"}},
        {"model_name": "local", "litellm_params": {"model": "ollama_chat/«llama3.1:70b»⟨llama3.1;ollama⟩", "api_base": "‹http://ollama.internal:11434›"}},
        {"model_name": "qwen", "litellm_params": {"model": "‹ollama/qwen3:8b›"}},
        {"model_name": "gate-qwen", "litellm_params": {"model": "‹llamagate/qwen3-8b›"}},
        {"model_name": "gemma", "litellm_params": {"model": "‹ollama_chat/gemma3:4b›"}},
        {"model_name": "mixtral", "litellm_params": {"model": "‹groq/mixtral-8x7b-32768›"}},
        {"model_name": "nova", "litellm_params": {"model": "‹bedrock/us.amazon.nova-pro-v1:0›"}},
    ],
    fallbacks=[{"fast": ["smart", "local"]}],
)


async def main() -> None:
    # ‹groq/llama3-8b-8192› is gone since summer, keep the alias
    answer = await router.acompletion(model="fast", messages=[{"role": "user", "content": "ping"}])
    print(answer.choices[0].message.content)
    await acompletion(model="perplexity/«llama-3.1-sonar-large-128k-chat»⟨llama3.1;perplexity⟩", messages=[])
    await acompletion(model="replicate/«meta/meta-llama-3-8b»⟨llama3;replicate⟩", messages=[])
    await acompletion(model="anyscale/«codellama/CodeLlama-34b-Instruct-hf»⟨llama2;anyscale⟩", messages=[])
    await acompletion(model="nvidia_nim/«meta/llama-3.2-3b-instruct»⟨llama3.2;nim⟩", messages=[])
    await acompletion(model="friendliai/«meta-llama-3.1-8b-instruct»⟨llama3.1;friendli⟩", messages=[])
    await acompletion(model="lambda_ai/«llama3.1-405b-instruct-fp8»⟨llama3.1;house⟩", messages=[])
    await acompletion(model="gradient_ai/«llama3-8b-instruct»⟨llama3;house⟩", messages=[])
    await acompletion(model="vercel_ai_gateway/«meta/llama-3.2-11b»⟨llama3.2;vercel⟩", messages=[])
    await acompletion(model="sagemaker/«meta-textgeneration-llama-2-13b-f»⟨llama2;jumpstart⟩", messages=[])


asyncio.run(main())
