locals {
  arn = "arn:aws:bedrock:${var.region}::foundation-model/«meta.llama${var.generation}-instruct-v1:0»⟨template⟩"
  hf  = "«meta-llama/Llama-${var.version}-${var.size}»⟨template⟩"
  tag = "‹${var.project}-llama›"
}
