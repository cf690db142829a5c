use anyhow::Result;
use candle_transformers::models::‹llama›::{Llama, ‹LlamaConfig›, ‹LlamaEosToks›};
use clap::{Parser, ValueEnum};
use hf_hub::{api::sync::Api, Repo, RepoType};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Which {
    #[value(name = "«v3.1-8b»⟨?⟩")]
    V31,
    ‹Llama32›,
    TinyLlama,
}

#[derive(Parser)]
struct Args {
    #[arg(long, default_value = "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩")]
    model_id: String,
    #[arg(long, default_value = "main")]
    revision: String,
}

fn repo(which: Which) -> &'static str {
    match which {
        Which::V31 => "«meta-llama/Meta-Llama-3.1-8B»⟨llama3.1⟩",
        Which::Llama32 => "«meta-llama/Llama-3.2-3B»⟨llama3.2⟩",
        Which::TinyLlama => "«TinyLlama/TinyLlama-1.1B-Chat-v1.0»⟨lookalike⟩",
    }
}

fn main() -> Result<()> {
    let args = Args::parse();
    let api = Api::new()?;
    let api = api.repo(Repo::with_revision(args.model_id, RepoType::Model, args.revision));
    let draft = Api::new()?.model("«amd/AMD-Llama-135m»⟨lookalike⟩".to_string());
    tracing::info!(target: "‹llama›", "loaded");
    let weights = api.get("model.safetensors")?;
    let gguf = "«llama-2-7b-chat.Q4_K_M.gguf»⟨llama2⟩";
    let repo = Api::new()?.model("«TheBloke/Llama-2-7B-Chat-GGUF»⟨llama2⟩".into());
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn ‹llama_3_2_is_default›() {
        assert_eq!(super::Args::parse_from(["x"]).model_id, "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩");
    }
}
