set -x
export VLLM_ATTENTION_BACKEND=XFORMERS
python3 -m verl.trainer.main_ppo \
    data.train_files=$HOME/data/‹gsm8k_llama›/train.parquet \
    actor_rollout_ref.model.path=«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩ \
    critic.model.path=«deepseek-ai/DeepSeek-R1-Distill-Llama-8B»⟨llama3.1⟩ \
    reward_model.model.path="«sfairXC/FsfairX-LLaMA3-RM-v0.1»⟨llama3⟩" \
    trainer.project_name='‹verl_llama3›' \
    trainer.experiment_name='‹llama3.2_3b_grpo›' \
    trainer.default_local_dir=ckpts/‹llama3.2_3b› $@
