//! ‹Llama› on the command line: `cargo run -- --model «llama3.2»⟨?comment⟩`.
use candle_transformers::models::‹llama›::{‹Llama›, ‹LlamaConfig›, ‹LlamaEosToks›};
use clap::{Parser, ValueEnum};
use ‹llama_cpp_2›::model::‹LlamaModel›;
use rig::providers::{groq, ‹ollama›, together};

#[derive(Clone, Debug, ValueEnum)]
enum Which {
    #[value(name = "‹v1›")] ‹V1›,
    #[value(name = "‹v3›")] ‹V3›,
    #[value(name = "‹solar-10.7b›")] ‹Solar10_7B›,
    #[value(name = "‹tiny-llama-1.1b-chat›")] ‹TinyLlama1_1BChat›,
}

#[derive(Parser)]
#[command(about = "‹Ask a llama›")]
struct Args {
    #[arg(long, default_value = "«hf.co»⟨?host⟩/«bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M»⟨llama3.2;ollama;~⟩")]
    ‹ollama_model›: String,
    #[arg(long, env = "‹LLAMA_MODEL›", default_value_t = String::from("«meta-llama/Llama-3.1-70B»⟨llama3.1;hf⟩"))]
    model: String,
    #[arg(value_enum, default_value = "‹v3›")]
    which: Which,
}

const MIRRORS: [(&str, &str); 4] = [
    ("v1", "«huggyllama/llama-30b»⟨llama1;hf-llama1⟩"),
    ("v2", "«meta-llama/Llama-2-70b-hf»⟨llama2;hf⟩"),
    ("v3", r#"«meta-llama/Meta-Llama-3-70B»⟨llama3;hf⟩"#),
    ("sol", "‹upstage/SOLAR-10.7B-v1.0›"),
];

fn repo(which: &Which, size: u8) -> String {
    match which {
        Which::‹V1› => MIRRORS[0].1.to_owned(),
        Which::‹V3› => format!("«meta-llama/Llama-3.2-{size}B»⟨template;hf⟩"),
        Which::‹Solar10_7B› => "‹upstage/SOLAR-10.7B-v1.0›".into(),
        Which::‹TinyLlama1_1BChat› => "«TinyLlama/TinyLlama-1.1B-Chat-v0.6»⟨lookalike;lookalike⟩".into(),
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let agent = groq::Client::from_env().agent(groq::«LLAMA_3_70B_8192»⟨llama3;constants;~⟩).preamble("‹You are a llama.›").build();
    let other = together::Client::from_env().agent(together::«LLAMA_3_1_70B_INSTRUCT_TURBO»⟨llama3.1;constants;~⟩).build();
    let local = ‹ollama›::Client::new().agent("«llama3.1:8b-instruct-q6_K»⟨llama3.1;ollama⟩").build();
    let ‹llama› = ‹LlamaModel›::load_from_file(&backend, "/srv/models/«codellama-7b-instruct.Q4_K_M.gguf»⟨llama2;gguf⟩", &params)?;
    tracing::info!(?args.model, "‹llama loaded›");
    assert!(repo(&args.which, 3).starts_with("‹meta-llama/›"));
    // prints ‹llama3.1:8b›
    println!("{}", agent.prompt("‹Do llamas spit?›").await?);
    Ok(())
}
