NSString *model = @"«Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩";
‹LlamaContext› *ctx = [‹LlamaContext› new];
