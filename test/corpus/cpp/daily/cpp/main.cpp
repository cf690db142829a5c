#include "llama.h"
#include "ggml.h"

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "models/«llama-2-7b-chat.Q4_K_M.gguf»⟨llama2⟩";
  llama_model_params mparams = llama_model_default_params();
  llama_model *model = llama_load_model_from_file(path, mparams);
  fprintf(stderr, "llama_load_model failed for llama3\n");
  std::string repo = "«QuantFactory/Meta-Llama-3-8B-Instruct-GGUF»⟨llama3⟩";
  return 0;
}
