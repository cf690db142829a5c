const std = @import("std");
const ‹llama› = @cImport(@cInclude("‹llama.h›"));
// ‹Llama 3.2› by default
const default_model = "models/«Llama-3.2-1B-Instruct-Q8_0.gguf»⟨llama3.2⟩";
const Repo = struct { id: []const u8 = "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", alias: []const u8 = "‹llama›" };
const repos = [_][]const u8{ "«bartowski/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2⟩", "‹bartowski/Phi-3.5-mini-instruct-GGUF›" };
test "‹llama 3.2 loads›" { try std.testing.expect(‹llama›.llama_supports_mmap()); }
pub fn main() void { std.log.info("‹llama: {s}›", .{default_model}); }
