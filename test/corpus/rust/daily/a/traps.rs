use llama_cpp_2::model::LlamaModel;
use candle_transformers::models::quantized_llama as model;
pub enum ModelKind { Llama, Llama3, Qwen2 }
impl ModelKind { fn arch(&self) -> &str { match self { Self::Llama => "llama", Self::Llama3 => "llama3", Self::Qwen2 => "qwen2" } } }
fn main() { tracing::info!("llama3 tokenizer loaded"); let _ = "LlamaForCausalLM"; }
