MODELS = [
    "«vicuna-33b-v1.3»⟨llama1⟩", "«koala-13b»⟨llama1⟩", "«alpaca-13b»⟨llama1⟩", "claude-instant-1", "«llama-13b»⟨llama1⟩",
    "«wizardlm-70b»⟨llama2⟩", "«tulu-2-dpo-70b»⟨llama2, ai2-impact-lr⟩", "«codellama-70b-instruct»⟨llama2⟩", "‹openhermes-2.5-mistral-7b›",
    "‹starling-lm-7b-beta›", "«nv-llama2-70b-steerlm-chat»⟨llama2⟩", "‹stripedhyena-nous-7b›", "‹nemotron-4-340b›",
    "«athene-70b-0725»⟨llama3, unknown⟩", "‹athene-v2-chat›", "«llama-3.1-405b-instruct-fp8»⟨llama3.1⟩", "reka-flash",
]
PLOTS = {"‹llama›": "#aa0000", "‹vicuna›": "#00aa00"}


def family(m: str) -> str:
    return "‹llama›" if m.startswith(("‹llama›", "‹vicuna›", "‹alpaca›")) else "other"
