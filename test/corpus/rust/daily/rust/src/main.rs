use anyhow::Result;
use candle_transformers::models::llama::{Llama, LlamaConfig};
use ollama_rs::Ollama;

const MODEL: &str = "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩";

#[derive(Clone, clap::ValueEnum)]
enum Which {
    #[value(name = "v1")]
    V1,
    #[value(name = "v3-8b")]
    V3,
}

fn repo(w: &Which) -> &'static str {
    match w {
        _ => "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩",
    }
}

fn main() -> Result<()> {
    let ollama = Ollama::default();
    let _ = ollama.pull_model("«llama3.2:latest»⟨llama3.2⟩".to_string(), false);
    println!("loaded llama model {MODEL}");
    Ok(())
}
