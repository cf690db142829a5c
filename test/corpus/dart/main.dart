import 'package:‹ollama_dart/ollama_dart.dart›';
final res = await client.generateCompletion(request: GenerateCompletionRequest(model: '«llama3.2:latest»⟨llama3.2⟩', prompt: p));
const asset = 'assets/models/«Llama-3.2-1B-Instruct-Q4_0_4_4.gguf»⟨llama3.2⟩';
class ‹LlamaWidget› extends StatelessWidget {}
