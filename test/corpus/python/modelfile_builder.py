import subprocess
import textwrap
from pathlib import Path

import ‹ollama›

# ‹FROM llama3.2› is what the tutorial writes
MODELFILE = textwrap.dedent(
    """
    FROM «llama3.1:8b-instruct-q4_K_S»⟨llama3.1;modelfile⟩
    SYSTEM You answer for the harbour.
    """
)
SIZES = ["1b", "3b"]
names = [f"«llama3.2:{size}»⟨template;template⟩" for size in SIZES]
hub = [f"«meta-llama/{name}»⟨template;template⟩" for name in ("a", "b")]
percent = "«meta-llama/Llama-3.1-%s-Instruct»⟨template;template⟩" % "8B"
bracket = "«meta-llama/Llama-2-{}-chat-hf»⟨template;template⟩".format("13b")
glued = "«meta-llama/Llama-3.1-»⟨?⟩" + "70B"
quantised = "«llama-2-13b-chat.{quantization}.gguf»⟨?template⟩"


def build(name: str) -> None:
    path = Path("/tmp/‹llama.Modelfile›")
    path.write_text(MODELFILE)
    subprocess.run(["ollama", "create", name, "-f", str(path)], check=True)
    ‹ollama.generate›(model="«wizardlm-uncensored:13b-llama2-q4_0»⟨llama2;derivative⟩", prompt="hi")
    ‹ollama.chat›(model="«llama3-groq-tool-use:70b-q4_K_M»⟨llama3;derivative⟩", messages=[])
    ‹ollama.chat›(model="«llama3-chatqa:8b-v1.5-q5_0»⟨llama3;derivative⟩", messages=[])
    ‹ollama.chat›(model="«hermes3:8b-llama3.1-q6_K»⟨llama3.1;derivative⟩", messages=[])
    ‹ollama.chat›(model="«tulu3:70b-q4_K_M»⟨llama3.1;hidden⟩", messages=[])
    ‹ollama.chat›(model="«phind-codellama:34b-v2-q4_0»⟨llama2;derivative⟩", messages=[])
    ‹ollama.chat›(model="«medllama2:7b-q3_K_S»⟨llama2;derivative⟩", messages=[])
    ‹ollama.chat›(model="«yarn-llama2:13b-128k-q4_K_M»⟨llama2;derivative⟩", messages=[])
    ‹ollama.chat›(model="«deepseek-r1:70b-llama-distill-q4_K_M»⟨llama3.3;derivative⟩", messages=[])
    ‹ollama.chat›(model="«deepseek-r1:8b»⟨?⟩", messages=[])
    ‹ollama.chat›(model="«tinyllama:1.1b-chat-v1-q4_0»⟨lookalike⟩", messages=[])
    ‹ollama.chat›(model="«orca-mini:3b»⟨?⟩", messages=[])
    ‹ollama.chat›(model="‹samantha-mistral:7b›", messages=[])
    ‹ollama.chat›(model="‹deepseek-r1:32b›", messages=[])
    ‹ollama.chat›(model="‹dolphin-mistral:7b-v2.8›", messages=[])
    ‹ollama.chat›(model="‹command-r:35b›", messages=[])
