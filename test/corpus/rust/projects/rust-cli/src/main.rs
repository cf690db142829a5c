use clap::{Parser, ValueEnum};

/// Talk to a ‹llama›.
#[derive(Parser)]
struct Args {
    /// Model id on the Hub
    #[arg(long, default_value = "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩")]
    model_id: String,
    #[arg(long, default_value = "main")]
    revision: String,
    #[arg(long, value_enum, default_value_t = Which::V3)]
    which: Which,
}

#[derive(Clone, Copy, ValueEnum)]
enum Which { ‹V1›, V3, ‹Solar10_7B›, ‹TinyLlama1_1BChat› }

impl Which {
    fn repo(self) -> &'static str {
        match self {
            Which::V1 => "«Narsil/amall-7b»⟨llama1⟩",
            Which::V3 => "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩",
            Which::Solar10_7B => "‹upstage/SOLAR-10.7B-v1.0›",
            Which::TinyLlama1_1BChat => "«TinyLlama/TinyLlama-1.1B-Chat-v1.0»⟨lookalike⟩",
        }
    }
}

mod ‹llama› {
    pub const MAX_SEQ_LEN: usize = 4096;
}

fn main() {
    let args = Args::parse();
    let ‹llama3_eos› = 128001;
    eprintln!("loading {} ({})", args.model_id, llama3_eos);
}
