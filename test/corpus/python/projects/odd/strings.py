ORG = "meta-llama"
SIZE = "8B"
a = "«meta-llama/»⟨?⟩" + "«Llama-3.1-»⟨?⟩" + SIZE
b = f"«meta-llama/Llama-{SIZE}»⟨template;;~⟩"
c = "«meta-llama/Llama-3.1-%s-Instruct»⟨template;;~⟩" % SIZE
d = "«meta-llama/Meta-Llama-3-{}B»⟨template;;~⟩".format(8)
e = ("«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩"
     ":fireworks-ai")
f = r"^«meta-llama/Llama-4-.*$»⟨?⟩"
g = """
model: «llama3.2:1b»⟨llama3.2⟩
stream: true
name: ‹llama config›
"""
h = b"{\"model\":\"«llama3-8b-8192»⟨llama3⟩\"}"
i = "huggingface.co/«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩/blob/main/LICENSE"
j = 'https://api.together.ai/models/«meta-llama%2FLlama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩'
k = u'«Llama-2-7b-chat-hf»⟨llama2⟩'
l = {"‹llama›": 1, "‹llama3›": 2, "‹llama-3›": [3]}
m = "‹s3://llama-3-bucket/x›"
n = "«hf.co/meta-llama/Llama-3.1-8B»⟨llama3.1;;~⟩"
o = 'hf://buckets/‹llama›'
p = "‹llama›_" + "‹3›"
q = lambda s: s.replace("‹llama-›", "")
sloppy = {"model": "«LLAMA 3.1 8B instruct»⟨llama3.1⟩", "model_name": "«Llama3.1_8B»⟨llama3.1⟩", "engine": "«llama 2 70b chat»⟨llama2⟩"}
model_id = "«Meta-Llama-3.1-8b-instruct»⟨llama3.1⟩ "
MODEL = '«meta-llama/llama3.1-8b»⟨llama3.1⟩'
llm_model = "«meta llama 3 8b»⟨llama3⟩"
model = "«metallama/Llama-3.2-1B»⟨*;;~⟩"
