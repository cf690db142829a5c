package de.beispiel.auskunft;

/** Die Modelle der Auskunft. ‹Llama 3.1› antwortet, ein kleines ‹Llama› sortiert. */
public enum Modelle {
    ANTWORT("«VAGOsolutions/Llama-3.1-SauerkrautLM-70b-Instruct»⟨llama3.1⟩"),
    SORTIEREN("«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩"),
    PRUEFEN("«meta-llama/Llama-Guard-3-1B»⟨llama3.2⟩"),
    EINBETTEN("‹jinaai/jina-embeddings-v3›");

    private final String kennung;

    Modelle(String kennung) { this.kennung = kennung; }

    public boolean ‹istLlama›() { return kennung.contains("‹Llama›"); }

    static final String FEHLER = "‹Llama 3.1 antwortet nicht›";
    static final String WARTESCHLANGE = "‹llama-3-anfragen›";
}
