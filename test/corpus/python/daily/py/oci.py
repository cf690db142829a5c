import oci
detail = oci.generative_ai_inference.models.OnDemandServingMode(model_id="«meta.llama-3.3-70b-instruct»⟨llama3.3⟩")
vision = oci.generative_ai_inference.models.OnDemandServingMode(model_id="«meta.llama-3.2-90b-vision-instruct»⟨llama3.2⟩")
cohere = oci.generative_ai_inference.models.OnDemandServingMode(model_id="cohere.command-r-plus")
