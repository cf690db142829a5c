"""Choix du modèle. Le petit ‹Llama› suffit presque toujours."""
import os

# Modèle par défaut (voir la note sur ‹Llama 3.3›)
MODELE = os.getenv("MODELE", "«Meta-Llama-3_3-70B-Instruct»⟨llama3.3⟩")
MODELE_RESUME = "«llama-3.1-8b-instruct»⟨llama3.1⟩"
MODELES_AUTORISES = {
    "«Meta-Llama-3_3-70B-Instruct»⟨llama3.3⟩": "‹Llama 3.3, le grand›",
    "‹Mistral-Small-3.2-24B-Instruct-2506›": "Mistral",
    "«Meta-Llama-3_1-70B-Instruct»⟨llama3.1⟩": "‹Llama 3.1, l'ancien›",
}
plongements = "‹OrdalieTech/Solon-embeddings-large-0.1›"
traduction = "«facebook/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩"
erreur = "‹Le modèle Llama 3.3 ne répond pas›"


def choisir(question: str, modele: str = "«llama3.2:3b»⟨llama3.2⟩") -> str:
    """Renvoie l'identifiant ; “‹le lama›” est un animal."""
    return modele if len(question) < 80 else MODELE
