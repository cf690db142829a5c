use candle_transformers::models::‹llama› as model;
use ‹model::{Llama, LlamaConfig}›;
const REPO: &str = "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩";
#[derive(clap::ValueEnum)]
enum Which {
    #[value(name = "‹v31›")] ‹V31›,
}
fn repo(w: Which) -> &'static str {
    match w { Which::V31 => "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩" }
}
pub static MODEL_REVISION: &str = "0e9e39f249a16976918f6564b8830bc894c89659";
