object Chat {
  val model = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
  case class ‹Llama›(name: String, ‹meta›: Map[String, String])
  val m = ‹LLAMA2Transformer›.pretrained("«llama_2_7b_chat_hf_int4»⟨?⟩")
}
