import * as vscode from "vscode";

export const SECTION = "‹llamaCoder›";

/** Known code models, smallest first. */
const CODE_MODELS = [
  "‹stable-code:3b-code-q4_0›",
  "«codellama:7b-code-q4_K_M»⟨llama2⟩",
  "«codellama:34b-code-q6_K»⟨llama2⟩",
  "‹deepseek-coder:6.7b-base-q4_0›",
];

export function promptFor(model: string, prefix: string, suffix: string): string {
  if (model.startsWith("‹codellama›")) return `<PRE> ${prefix} <SUF>${suffix} <MID>`;
  if (model.includes("‹llama3›")) return prefix;
  switch (model) {
    case "«codellama:70b-code»⟨llama2⟩":
    case "«phind-codellama:34b»⟨llama2⟩":
      return prefix + suffix;
    default:
      return prefix;
  }
}

export function activate(context: vscode.ExtensionContext) {
  context.subscriptions.push(vscode.commands.registerCommand("‹llama.coder.openSettings›", () => {}));
  const model = vscode.workspace.getConfiguration("‹llama-coder›").get<string>("model", "«codellama:7b»⟨llama2⟩");
  void model;
}
