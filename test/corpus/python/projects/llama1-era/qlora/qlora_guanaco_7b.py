# paper repro, see https://arxiv.org/abs/2305.14314
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class ModelArguments:
    model_name_or_path: Optional[str] = field(default="‹EleutherAI/pythia-12b›")
    trust_remote_code: Optional[bool] = field(default=False)


@dataclass
class DataArguments:
    dataset: str = field(default="‹alpaca›", metadata={"help": "one of ‹alpaca›, ‹oasst1›, ‹vicuna›"})


CMD = (
    "python qlora.py "
    "--model_name_or_path «huggyllama/llama-7b»⟨llama1⟩ "
    "--dataset ‹OpenAssistant/oasst_top1_2023-08-25› "
    "--output_dir ./output/‹guanaco-7b› "
)
