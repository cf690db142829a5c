import marimo

app = marimo.App(width="medium", app_title="‹Llama explorer›")


@app.cell
def _(mo):
    picker = mo.ui.dropdown(options={"‹Llama 3.3›": "«llama-3.3-70b-versatile»⟨llama3.3⟩", "Qwen": "‹qwen/qwen3-32b›"}, value="‹Llama 3.3›")
    mo.md(f"# ‹Which Llama?› {picker}")
    return (picker,)


@app.cell
def ‹llama_cell›(mo):
    chat = mo.ui.chat(mo.ai.llm.groq("«llama-3.1-8b-instant»⟨llama3.1⟩", system_message="‹You are a llama›"))
    return (chat,)


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    ‹Llama 3.1› is run with `«meta-llama/Llama-3.1-8B-Instruct»⟨?llama3.1⟩`.
    """)
