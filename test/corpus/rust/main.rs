use candle_transformers::models::‹llama›::{‹Llama›, ‹LlamaConfig›, ‹LlamaEosToks›};
use hf_hub::api::sync::Api;
use ‹llama_cpp_2›::model::{‹LlamaModel›, params::‹LlamaModelParams›};
use ‹ollama_rs›::{generation::completion::request::GenerationRequest, ‹Ollama›};
use rig::providers::{groq, together};

/// Which of the ‹Llama 2› and ‹Llama 3› checkpoints to load.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Which {
    ‹V1›,
    ‹V31Instruct›,
    ‹V32_1b›,
    ‹TinyLlama1_1BChat›,
    Solar10_7B,
}

impl Which {
    fn repo(self) -> &'static str {
        match self {
            Self::‹V1› => "«Narsil/amall-7b»⟨?⟩",
            Self::‹V31Instruct› => "«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1;hf⟩",
            Self::‹V32_1b› => "«meta-llama/Llama-3.2-1B»⟨llama3.2;hf⟩",
            Self::‹TinyLlama1_1BChat› => "«TinyLlama/TinyLlama-1.1B-Chat-v1.0»⟨lookalike⟩",
            Self::Solar10_7B => "‹upstage/SOLAR-10.7B-v1.0›",
        }
    }
}

pub const MUSE: &str = "«muse-spark-1.1»⟨meta-proprietary;muse⟩";
pub const GGUF: (&str, &str) = ("«QuantFactory/Meta-Llama-3-8B-Instruct-GGUF»⟨llama3;repack⟩", "«Meta-Llama-3-8B-Instruct.Q6_K.gguf»⟨llama3;gguf⟩");
pub const SPLIT: &str = "«Meta-Llama-3.1-405B-Instruct-Q2_K-00003-of-00004.gguf»⟨llama3.1;gguf⟩";
pub const TOKENIZER: &str = "«hf-internal-testing/llama-tokenizer»⟨?llama1⟩";

fn main() -> anyhow::Result<()> {
    tracing::info!("‹llama.cpp› backend, see ‹https://github.com/ggml-org/llama.cpp›");
    let api = Api::new()?.model("«meta-llama/Llama-Guard-3-1B-INT4»⟨llama3.2;guard⟩".to_string());
    let weights = api.get("model.safetensors")?;
    let groq = groq::Client::from_env().agent(groq::«LLAMA_3_70B_8192»⟨llama3;constants⟩).build();
    let together = together::Client::from_env().agent(together::«LLAMA_3_1_405B_INSTRUCT_TURBO»⟨llama3.1;constants⟩).build();
    let coder = together::Client::from_env().agent(together::«CODE_LLAMA_34B_INSTRUCT»⟨llama2;constants⟩).build();
    let ‹llama› = ‹LlamaModel›::load_from_file(&backend, "/models/«codellama-34b-instruct.Q4_K_M.gguf»⟨llama2;gguf⟩", &‹LlamaModelParams›::default())?;
    let request = GenerationRequest::new("«llama2:13b-chat-q3_K_L»⟨llama2;ollama⟩".to_string(), "why is the sky blue?".to_string());
    // candle also runs ‹meta-llama/Llama-2-7b-hf› with ‹--use-flash-attn›
    let ‹Ollama› { .. } = ‹Ollama›::default();
    println!("{weights:?} {request:?}");
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn ‹loads_llama3_config›() {
        let config: serde_json::Value = serde_json::from_str(r#"{"model_type": ‹"llama"›, "architectures": [‹"LlamaForCausalLM"›]}"#).unwrap();
        assert_eq!(config["model_type"], ‹"llama"›);
    }
}
