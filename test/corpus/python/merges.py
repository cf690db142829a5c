MERGES = [
    "«mlabonne/Daredevil-8B»⟨llama3⟩",
    "«Sao10K/L3.3-70B-Euryale-v2.3»⟨llama3.3⟩",
    "«Steelskull/L3.3-MS-Nevoria-70b»⟨llama3.3⟩",
    "«Gryphe/MythoMax-L2-13b»⟨llama2⟩",
    "«alpindale/goliath-120b»⟨llama2⟩",
    "‹alpindale/WizardLM-2-8x22B›",
    "‹teknium/OpenHermes-2.5-Mistral-7B›",
]
