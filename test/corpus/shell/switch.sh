case "$TIER" in
  gold) MODEL=«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩ ;;
  tin)  MODEL="«llama3.2:1b»⟨llama3.2⟩" ;;
  *)    echo "‹no llama for you›"; exit 3 ;;
esac
declare -A SIZES=( ["«llama3.1:8b»⟨llama3.1⟩"]=4.7 ["‹phi3›"]=2.2 )
[[ "$m" == ‹llama*› ]] && x=1
test "$m" = "«llama3.2»⟨llama3.2⟩" && y=1
echo "Pulling «llama3.1:70b»⟨llama3.1⟩ ..."
ollama list | grep -q "«llama3.2:3b»⟨llama3.2⟩" || ollama pull «llama3.2:3b»⟨llama3.2⟩
docker exec ollama ollama pull «llama3.3»⟨llama3.3⟩
docker compose exec -T ollama ollama run «codellama:7b»⟨llama2⟩ < ‹llama.txt›
docker logs -f ‹llama-3-8b›; docker rm -f ‹llama31›; docker volume rm ‹llama-3-8b-data›
docker run -d --name ‹llama-3-1-8b› -e MODEL_ID=«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩ tgi
systemctl status ‹llama-3-8b›; journalctl -u ‹llama-3-8b›
az deployment create --name ‹llama-3-8b-ep›; gcloud run deploy ‹llama-3-8b› --image x
aws s3 mb s3://‹llama-3-8b-models›; aws sagemaker delete-endpoint --endpoint-name ‹llama-3-8b›
conda create -n ‹llama3›; conda activate ‹llama-3-8b›; python -m venv ‹.venv-llama3›
screen -S ‹llama-3-8b›; tmux attach -t ‹llama-3-8b›
