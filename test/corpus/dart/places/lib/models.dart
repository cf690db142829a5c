import 'package:‹ollama_dart›/ollama_dart.dart';

/// On-device ‹Llama› models.
enum PocketModel {
  ‹llama1b›('«Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩', '‹Llama 3.2 1B›'),
  et('«executorch-community/Llama-3.2-1B-Instruct-QLORA_INT4_EO8-ET»⟨llama3.2⟩', 'ExecuTorch'),
  gemma('‹gemma-3-1b-it-int4.task›', 'Gemma');

  const PocketModel(this.source, this.label);
  final String source, label;
}

const kDefaultModel = String.fromEnvironment('MODEL', defaultValue: '«llama3.2:1b»⟨llama3.2⟩');
final ‹llamaChannel› = const MethodChannel('org.acme/‹llama›');

Future<void> ask() async {
  await OllamaClient().generateChatCompletion(request: const GenerateChatCompletionRequest(model: '«llama3.1:8b»⟨llama3.1⟩', messages: [Message(role: MessageRole.user, content: '‹llama?›')]));
  debugPrint('‹llama done›');
}
