load("@bazel_tools//tools/build_defs/repo:http.bzl", "http_file")

http_file(
    name = "‹llama_2_7b_q4›",
    downloaded_file_path = "«llama-2-7b.Q4_0.gguf»⟨llama2⟩",
    sha256 = "abc",
    urls = ["https://huggingface.co/«TheBloke/Llama-2-7B-GGUF»⟨llama2⟩/resolve/main/llama-2-7b.Q4_0.gguf"],
)

http_archive(
    name = "‹llama_cpp›",
    strip_prefix = "‹llama.cpp-b4400›",
    urls = ["https://github.com/ggml-org/‹llama.cpp›/archive/refs/tags/b4400.tar.gz"],
)
