import subprocess
subprocess.run([
    "python", "-m", "‹executorch.examples.models.llama.export_llama›",
    "--model", "«llama3_2»⟨?⟩",
    "--checkpoint", "«Llama3.2-1B-Instruct-int4-spinquant-eo8»⟨llama3.2⟩/consolidated.00.pth",
    "--output_name", "«llama3_2.pte»⟨?⟩",
])
