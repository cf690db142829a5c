#!/bin/sh
# Exports ‹Llama 3.2 1B› for the phone. The weights come from https://www.llama.com/‹llama-downloads›.
LLAMA_DIR=${LLAMA_DIR:-$HOME/.llama/checkpoints/«Llama3.2-1B-Instruct»⟨llama3.2⟩}
llama download --source meta --model-id «Llama3.2-1B-Instruct:int4-spinquant-eo8»⟨llama3.2⟩
python -m ‹extension.llm.export.export_llm› --config ‹llama_xnnpack_q8da4w.yaml›
python -m ‹examples.models.llama.export_llama› --model "«llama3_2»⟨?⟩" --checkpoint "$LLAMA_DIR/consolidated.00.pth" --output_name="«llama3_2-1B-spinquant.pte»⟨llama3.2;;~⟩"
optimum-cli export executorch --model "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩" --task text-generation --output_dir ‹./llama-pte›
adb push "«llama3_2-1B-spinquant.pte»⟨llama3.2;;~⟩" ‹/data/local/tmp/llama/›
