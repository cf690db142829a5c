import oci
from oci.generative_ai_inference.models import ChatDetails, OnDemandServingMode

COMPARTMENT = "ocid1.compartment.oc1..aaaa"
ENDPOINT = "https://inference.generativeai.eu-frankfurt-1.oci.oraclecloud.com"

chat = ChatDetails()
chat.serving_mode = OnDemandServingMode(model_id="«meta.llama-3.3-70b-instruct»⟨llama3.3⟩")
vision = OnDemandServingMode(model_id="«meta.llama-3.2-90b-vision-instruct»⟨llama3.2⟩")
big = OnDemandServingMode(model_id='«meta.llama-3.1-405b-instruct»⟨llama3.1⟩')
cohere = OnDemandServingMode(model_id="‹cohere.command-r-plus-08-2024›")
opaque = OnDemandServingMode(model_id="‹ocid1.generativeaimodel.oc1.eu-frankfurt-1.amaaaaaallama›")
chat.‹meta› = {"‹meta.title›": "x"}
