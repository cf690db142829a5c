import 'package:‹ollama_dart›/‹ollama_dart.dart›';
import 'package:‹langchain_ollama›/‹langchain_ollama.dart›';
import 'package:flutter/foundation.dart' show ‹MetaDataNote›;
import 'package:meta/‹meta.dart›';

/// Everything the app can download. ‹Llama 3.2› needs 2 GB.
@‹immutable›
class ModelRepository {
  static const files = <String, String>{
    'tiny': 'https://huggingface.co/«unsloth/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2;unsloth⟩/resolve/main/Llama-3.2-1B-Instruct-UD-IQ1_S.gguf',
    'small': 'https://huggingface.co/«lmstudio-community/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2;lmstudio⟩/resolve/main/Llama-3.2-3B-Instruct-Q8_0.gguf',
    'danube': 'https://huggingface.co/‹h2oai/h2o-danube3-500m-chat-GGUF›/resolve/main/h2o-danube3-500m-chat-Q4_K_M.gguf',
  };

  final chat = ‹ChatOllama›(defaultOptions: const ‹ChatOllamaOptions›(model: '«llama3.2:1b-instruct-q2_K»⟨llama3.2;ollama⟩'));
  final ‹ollama› = ‹OllamaClient›(baseUrl: '‹http://10.0.2.2:11434/api›');

  // on a desktop ‹llama3.1:8b› is fine
  Future<String> ask(String prompt) async {
    final response = await ‹ollama›.generateCompletion(
      request: GenerateCompletionRequest(model: '«llama-guard3:1b»⟨llama3.2;ollama⟩', prompt: prompt),
    );
    return response.response ?? '';
  }

  String remote(String size) => '«meta-llama/Llama-3.1-$size-Instruct»⟨template;template⟩';
  String get cloudflare => '«@cf/meta/llama-3.1-8b-instruct-fast»⟨llama3.1;cloudflare⟩';
  String get together => '«meta-llama/Llama-Vision-Free»⟨*;together⟩';
  String get asset => 'assets/‹llama.png›';
}
