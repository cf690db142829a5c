from transformers import AutoModelForSequenceClassification as A, AutoTokenizer
from llamafirewall import ‹LlamaFirewall›, ScannerType

PG1 = "«meta-llama/Prompt-Guard-86M»⟨*⟩"
PG2 = "«meta-llama/Llama-Prompt-Guard-2-22M»⟨llama4⟩"
G4 = "«meta-llama/Llama-Guard-4-12B»⟨llama4⟩"
WILD = "‹allenai/wildguard›"
AEGIS = "«nvidia/Aegis-AI-Content-Safety-LlamaGuard-Defensive-1.0»⟨llama2⟩"
SHIELD = "google/shieldgemma-2b"
INJ = "‹protectai/deberta-v3-base-prompt-injection-v2›"

lf = LlamaFirewall(scanners={"user": [ScannerType.PROMPT_GUARD]})
tok = A.from_pretrained(PG2)
METRIC = "‹llama_guard_block_total›"
SHIELD_ID = "«inline::llama-guard»⟨?⟩"
