import replicate
out = replicate.run("«meta/llama-2-70b-chat:02e509c789964a7ea8736978a43525956ef40397be9033abf9fd2badfe68c9e3»⟨llama2⟩", input={"prompt": "x"})
for ev in replicate.stream("«meta/meta-llama-3-70b-instruct»⟨llama3⟩", input={}):
    print(ev)
music = replicate.run("«meta/musicgen:671ac645ce5e552cc63a54a2bbff63fcf798043055d2dac5fc9e36a837eedcfb»⟨?⟩", input={})
img = replicate.run("stability-ai/sdxl", input={})
