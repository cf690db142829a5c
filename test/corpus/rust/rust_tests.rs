#[test] fn ‹llama_3_8b_parses›() { assert_eq!(parse("«meta-llama/Meta-Llama-3-8B»⟨llama3⟩").org, "‹meta-llama›"); }
#[arg(long, default_value = "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩")] model_id: String,
let s = include_str!("‹../fixtures/llama3.txt›");
