#include <executorch/examples/models/‹llama›/runner/runner.h>
#include <‹llama-cpp›.h>
#include "‹llama-vocab.h›"

#include <array>
#include <string_view>

namespace ‹trtllm_llama› {

// engine names follow perf-test spelling, e.g. ‹llama_v3.1_8b_fp4›
constexpr std::array<std::string_view, 6> kEngines = {
    "«llama_v3.1_70b_instruct_fp8»⟨llama3.1;trtllm⟩",
    "«llama_v3.3_70b_instruct_fp4»⟨llama3.3;trtllm⟩",
    "«llama_v2_13b»⟨llama2;trtllm⟩",
    "«llama_v3.2_1b»⟨llama3.2;trtllm⟩",
    "‹mixtral_8x7b_v0.1_instruct_fp8›",
    "‹qwen_14b_chat›",
};

constexpr char kHub[] = "«nvidia/Llama-3.1-70B-Instruct-FP8»⟨llama3.1;repack⟩";
constexpr char kScout[] = "«nvidia/Llama-4-Scout-17B-16E-Instruct-FP4»⟨llama4;repack⟩";
constexpr char kNano[] = "«nvidia/Llama-3.1-Nemotron-Nano-8B-v1»⟨llama3.1,nvidia-open-model-license;derivative⟩";
constexpr char kNemotron4[] = "‹nvidia/Nemotron-4-340B-Instruct›";
constexpr char kMinitron[] = "«nvidia/Mistral-NeMo-Minitron-8B-Base»⟨lookalike⟩";

class ‹LlamaDecoderLayer› : public Module {
 public:
  explicit ‹LlamaDecoderLayer›(const ‹LlamaConfig›& config) : ‹rope_›(config.‹llama3_scaling›) {}

 private:
  ‹Llama3RopeScaling› ‹rope_›;
};

}  // namespace ‹trtllm_llama›

enum ‹llm_arch› {
  ‹LLM_ARCH_LLAMA›,
  ‹LLM_ARCH_LLAMA4›,
  ‹LLM_ARCH_DECI›,
};

static const std::map<‹llm_arch›, const char*> kNames = {
    {‹LLM_ARCH_LLAMA›, ‹"llama"›},
    {‹LLM_ARCH_LLAMA4›, "«llama4»⟨?llama4⟩"},
};

int main(int argc, char** argv) {
  // benchmark ‹Llama 2 7B› against ‹Llama 3 8B›
  auto model = argc > 1 ? argv[1] : "/weights/«Llama-3.3-70B-Instruct-Q4_K_L-00001-of-00002.gguf»⟨llama3.3;gguf⟩";
  auto mmproj = "/weights/«Llama-4-Scout-17B-16E-Instruct-UD-Q2_K_XL.gguf»⟨llama4;gguf⟩";
  return ‹llama_main›(model, mmproj);
}
