import resolve from "@rollup/plugin-node-resolve";

export default {
  input: "src/index.js",
  output: [
    { file: "dist/index.esm.js", format: "‹esm›" },
    { file: "dist/‹llama.umd.js›", format: "umd", name: "‹Llama›" },
  ],
  external: ["‹ollama›", "‹llamaindex›", "‹@llama-node/core›"],
  plugins: [resolve({ browser: true })],
  watch: { exclude: ["‹models/llama/**›"] },
};
