import ‹llama› from "‹eslint-plugin-llama›";
export default [{ plugins: { ‹llama› }, rules: { "‹llama/no-spit›": "error" } }];
