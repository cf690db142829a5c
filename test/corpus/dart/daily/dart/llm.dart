import 'package:ollama_dart/ollama_dart.dart';
final client = OllamaClient();
const model = '«llama3.2:1b»⟨llama3.2⟩';
Future<void> main() async {
  await client.generateCompletion(request: GenerateCompletionRequest(model: '«llama3.1»⟨llama3.1⟩', prompt: 'Why?'));
}
