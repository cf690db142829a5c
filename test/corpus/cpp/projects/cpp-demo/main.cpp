#include "‹llama.h›"
#include "common/common.h"

#include <cstdio>
#include <string>

// ‹llama_model_load_from_file› takes any GGUF; we ship ‹Llama 3.2›.
static const char *kModel = "models/«Llama-3.2-1B-Instruct-Q8_0.gguf»⟨llama3.2⟩";
static const std::string kRepo = "«ggml-org/Llama-3.2-1B-Instruct-Q8_0-GGUF»⟨llama3.2;;~⟩";
#define ‹LLAMA_MAX_SEQ› 64
#ifdef ‹LLAMA3_DEBUG›
#endif

int main(int argc, char **argv) {
    ‹llama_backend_init›();
    ‹llama_model_params› params = ‹llama_model_default_params›();
    ‹llama_model› *model = llama_model_load_from_file(argc > 1 ? argv[1] : kModel, params);
    if (!model) {
        std::fprintf(stderr, "%s: cannot load ‹llama› model\n", __func__);
        return 1;
    }
    std::string tmpl = "‹llama3›";
    ‹llama_chat_apply_template›(tmpl.c_str(), nullptr, 0, true, nullptr, 0);
    ‹llama_model_free›(model);
}
