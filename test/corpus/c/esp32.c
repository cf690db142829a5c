#include "‹llm.h›"
#define CHECKPOINT "‹/data/stories260K.bin›"
#define ‹LLAMA_CONFIG_MAX› 3
