// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Notes",
    dependencies: [
        .package(url: "https://github.com/ml-explore/mlx-swift-examples", from: "2.25.4"),
        .package(url: "https://github.com/‹ggml-org/llama.cpp›", branch: "master"),
        .package(url: "https://github.com/‹kevinhermawan/OllamaKit›", from: "5.0.0"),
        .package(url: "https://github.com/‹meta-llama/llama-stack-client-swift›", from: "0.2.0"),
    ],
    targets: [
        .target(name: "Chat", dependencies: [.product(name: "‹llama›", package: "‹llama.cpp›")], resources: [.copy("Models/«llama-3.2-1b-instruct-q4_0.gguf»⟨llama3.2⟩")]),
        .testTarget(name: "‹LlamaTests›", dependencies: ["Chat"]),
    ]
)
