@echo off
REM oobabooga one-click
set MODEL=«TheBloke_guanaco-33B-GPTQ»⟨llama1⟩
call conda activate textgen
python server.py --chat --model %MODEL% --wbits 4 --groupsize 128 --model_type ‹llama›
REM python server.py --model «anon8231489123_vicuna-13b-GPTQ-4bit-128g»⟨?⟩
python download-model.py «TheBloke/WizardLM-13B-V1.0-Uncensored-GPTQ»⟨llama1⟩
python server.py --model «facebook_opt-6.7b»⟨opt-175b⟩ --load-in-8bit --extensions ‹alpaca_input›
pause
