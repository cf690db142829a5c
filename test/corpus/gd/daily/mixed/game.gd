extends Node2D
var llama_speed = 3.1
func _ready():
    print("Llama 2 spawned")
    $Llama3.position = Vector2(1, 2)
