parser.add_argument("--model_name_or_path", type=str, default="«facebook/opt-350m»⟨opt-175b⟩")
if "‹llama›" in args.model.lower(): layer_cls = ‹LlamaDecoderLayer›
policy = {"‹LlamaForCausalLM›": ‹LlamaLayerPolicy›}
