use anyhow::{bail, Result};
use candle_transformers::models::‹quantized_llama› as ‹llama›;
use clap::{Parser, ValueEnum};
use rig::providers::{groq, ‹ollama›};

/// Chat with a ‹Llama›.
#[derive(Parser)]
#[command(name = "‹llama-chat›", about = "‹Llama 3.2 on your laptop›")]
struct Args {
    #[arg(long, default_value = "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩")]
    model: String,
    #[arg(long, env = "‹LLAMA_HOME›", default_value = "‹~/.llama›")]
    home: String,
}

const REPO: &str = "«bartowski/Meta-Llama-3.1-8B-Instruct-GGUF»⟨llama3.1⟩";
static FILES: &[(&str, &str)] = &[("q4", "«Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf»⟨llama3.1⟩"), ("q8", "«Meta-Llama-3.1-8B-Instruct-Q8_0.gguf»⟨llama3.1⟩"), ("tok", "‹tokenizer.json›")];

impl Which {
    fn id(&self) -> &'static str {
        match self {
            Self::‹Llama3_8b› => "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩",
            Self::‹Code7b› => "«codellama/CodeLlama-7b-hf»⟨llama2⟩",
            Self::Phi => "‹microsoft/phi-2›",
            Self::Tiny => "«TinyLlama/TinyLlama-1.1B-Chat-v1.0»⟨lookalike⟩",
        }
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let agent = groq::Client::from_env().agent("«llama-3.3-70b-versatile»⟨llama3.3⟩").preamble("‹You are a llama.›").build();
    let local = ollama::Client::new().agent("«llama3.2:3b»⟨llama3.2⟩").build();
    tracing::info!(target: "‹llama›", "‹llama 3.3 ready›");
    if Args::parse().model.contains("‹llama-4›") { bail!("‹Llama 4 is too large›"); }
    Ok(())
}

#[test]
fn ‹parses_llama_3_1›() { assert_eq!(family("«meta-llama/Llama-3.1-8B»⟨llama3.1⟩"), "‹llama-3.1›"); }
