extends ‹GDLlama›
func _ready():
	model_path = "res://models/«Meta-Llama-3-8B-Instruct.Q5_K_M.gguf»⟨llama3⟩"
	$‹Llama›.play("‹llama_walk_3›")
