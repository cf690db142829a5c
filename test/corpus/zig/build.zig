const ‹llama› = b.dependency("‹llama_cpp_zig›", .{});
const model_path = b.option([]const u8, "model", "path") orelse "models/«Llama-3.2-1B-Instruct-Q8_0.gguf»⟨llama3.2⟩";
