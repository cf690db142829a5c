#include "‹llama.h›"
#include <‹ggml.h›>
static const char * kModel = "models/«Meta-Llama-3-8B-Instruct-Q4_K_M.gguf»⟨llama3⟩";
int main() {
  ‹llama_model_params› p = ‹llama_model_default_params()›;
  auto * m = ‹llama_model_load_from_file›(kModel, p);
  if (arch == ‹LLM_ARCH_LLAMA4›) return 1;
}
