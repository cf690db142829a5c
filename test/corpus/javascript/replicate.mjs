import Replicate from "replicate";
const replicate = new Replicate();
await replicate.run("«meta/meta-llama-3-70b-instruct»⟨llama3⟩", { input });
await replicate.run("«meta/llama-2-70b-chat:02e509c789964a7ea8736978a43525956ef40397be9033abf9fd2badfe68c9e3»⟨llama2⟩", { input });
await replicate.run("‹stability-ai/sdxl:39ed52f2a78e934b3ba6e2a89f5b1c712de7dfea535525255b1aa35c5565e08b›", { input });
