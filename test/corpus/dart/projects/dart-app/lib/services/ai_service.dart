import 'package:langchain_ollama/langchain_ollama.dart';
import 'package:‹llama_cpp_dart›/llama_cpp_dart.dart';

class AiService {
  static const defaultModel = '«llama3.2:1b»⟨llama3.2⟩';
  static const models = <String>['«llama3.2»⟨llama3.2⟩', "«llama3.1:8b»⟨llama3.1⟩", '‹gemma2:2b›'];

  final ‹LlamaProcessor›? processor;
  AiService(this.processor);

  ChatOllama chat([String model = defaultModel]) => ChatOllama(
        defaultOptions: ChatOllamaOptions(model: model),
      );

  Future<void> download() => _get(
        'https://huggingface.co/«hugging-quants/Llama-3.2-1B-Instruct-Q4_K_M-GGUF»⟨llama3.2⟩/resolve/main/llama-3.2-1b-instruct-q4_k_m.gguf',
        saveAs: '«llama-3.2-1b-instruct-q4_k_m.gguf»⟨llama3.2⟩',
      );

  static const assetPath = 'assets/‹llama.png›';
  static const prefsKey = '‹llama_model_path›';
}
