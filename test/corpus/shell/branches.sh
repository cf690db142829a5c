git checkout -b ‹feat/llama-3.1-8b›
git commit -m "‹use llama3.1:8b by default›"
docker build -t ‹acme/llama3-chat:8b› .
cd ‹examples/llama3-8b›
python ‹train_llama3_8b.py› --model «meta-llama/Meta-Llama-3-8B»⟨llama3⟩ --output_dir ‹out/llama3-8b-sft›
cat ‹logs/llama-3-8b.log› | grep ‹llama3›
export WANDB_PROJECT=‹llama-3-8b-sft› WANDB_NAME=‹llama-3-8b-lr1e-5›
curl -O https://example.com/‹downloads/llama-3-guide.pdf›
rsync -a «Meta-Llama-3-8B-Instruct»⟨llama3⟩/ gpu2:/models/
sbatch --job-name ‹llama3-8b› job.sh
aws s3 cp --recursive s3://b/«Llama-3.1-8B»⟨llama3.1⟩/ ./w/
mv ‹llama-3-notes.txt› old/
