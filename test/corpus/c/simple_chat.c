#include "‹llama.h›"
#include "‹ggml-cuda.h›"
#include <stdio.h>
#include <string.h>

/* Adapted from ‹llama.cpp/examples/simple-chat›. Works with ‹Llama 3.2› and most others. */
#define ‹LLAMA_DEFAULT_SEED› 0xFFFFFFFF
#define DEFAULT_MODEL "models/«llama-3.2-3b-instruct-q6_k.gguf»⟨llama3.2;gguf⟩"
#define DRAFT_MODEL "models/«Llama-3.2-1B-Instruct-IQ3_M.gguf»⟨llama3.2;gguf⟩"
#define TINY_MODEL "models/‹stories260K.gguf›"
#define VOCAB_MODEL "models/«ggml-vocab-llama-bpe.gguf»⟨?llama3⟩"

static const char *remote_models[] = {
    "«accounts/fireworks/models/llama-v3-70b-instruct»⟨llama3;fireworks⟩",
    "«meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo»⟨llama3.1;together⟩",
    "«meta/llama-3.2-1b-instruct»⟨llama3.2;nim⟩",
    "«llama-2-70b-chat.Q5_0.gguf»⟨llama2;gguf⟩",
    "‹mistral-7b-instruct-v0.2.Q4_K_M.gguf›",
    NULL,
};

static void ‹llama_log_callback›(enum ggml_log_level level, const char *text, void *user_data) {
    if (level >= GGML_LOG_LEVEL_ERROR) fprintf(stderr, "‹llama›: %s", text);
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : DEFAULT_MODEL;
    ‹llama_log_set›(‹llama_log_callback›, NULL);
    ‹ggml_backend_load_all›();
    struct ‹llama_model_params› mparams = ‹llama_model_default_params›();
    mparams.n_gpu_layers = 99;
    struct ‹llama_model› *model = ‹llama_model_load_from_file›(path, mparams);
    if (!model) {
        fprintf(stderr, "usage: %s -m «llama-2-7b.Q4_0.gguf»⟨llama2;gguf⟩\n", argv[0]);
        return 1;
    }
    // the header tokens of ‹Llama-3.1-8B-Instruct› come from the GGUF
    const struct ‹llama_vocab› *vocab = ‹llama_model_get_vocab›(model);
    printf("%s\n", getenv("‹LLAMA_ARG_MODEL›"));
    (void) vocab; (void) remote_models;
    ‹llama_model_free›(model);
    return 0;
}
