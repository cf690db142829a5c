<?php
use ‹LLPhant\OllamaConfig›;
$config = new OllamaConfig();
$config->model = '«llama3.1»⟨llama3.1⟩';
$‹llama› = new ‹Llama›('‹Tina›');
$client->chat()->create(['model' => '«meta-llama/llama-3.1-8b-instruct»⟨llama3.1⟩']);
?>
<meta name="description" content="‹Llama treks in Peru›">
