#include "‹llama.h›"
#include <string>
#include <unordered_map>

// Loads ‹Llama 3.2›; see ‹llama.cpp/examples/server›
static constexpr char kDefault[] = "models/«Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩";
static const std::unordered_map<std::string, std::string> kRepos = {
    {"chat", "«lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF»⟨llama3.1⟩"},
    {"‹llama›", "‹ggml-org/gemma-3-1b-it-GGUF›"},
    {"draft", "«unsloth/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩"},
};
#define ‹LLAMA_BUILD› "‹llama-b5000›"

int main(int argc, char ** argv) {
    ‹llama_model_params› mp = ‹llama_model_default_params›();
    ‹llama_model› * model = ‹llama_model_load_from_file›(argc > 1 ? argv[1] : kDefault, mp);
    if (!model) { fprintf(stderr, "‹llama: cannot load model %s\n›", kDefault); return 1; }
    const std::string tmpl = R"(‹llama3›)", vocab = "../models/‹ggml-vocab-llama-bpe.gguf›";
    std::string ov = "«OpenVINO/Llama-3.1-8B-Instruct-FastDraft-150M-int8-ov»⟨?⟩", ep = "«amd/Llama-3.2-1B-Instruct-onnx-ryzenai-npu»⟨llama3.2⟩";
    return ov.empty() || tmpl == vocab;
}
