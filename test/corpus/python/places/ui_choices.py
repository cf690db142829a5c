import gradio as gr
import streamlit as st
import typer
from nicegui import ui

app = typer.Typer(help="‹Chat with Llama›")
LABELS = {"‹Llama 3.3 70B›": "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", "‹Llama 3.2 3B›": "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩", "Qwen": "‹Qwen/Qwen3-8B›"}


@app.command("‹llama›")
def chat(model: str = typer.Option("«llama3.2:3b»⟨llama3.2⟩", "--model", "-m", help="‹Any Llama of Ollama›"), title: str = typer.Option("‹Llama 3.2›")):
    st.set_page_config(page_title="‹Llama Chat›", page_icon="🦙")
    picked = st.sidebar.selectbox("‹Llama model›", ["«llama3.1:8b»⟨llama3.1⟩", "«llama3.3:70b»⟨llama3.3⟩", "‹gemma3:12b›"], index=0, key="‹llama_model›")
    st.radio("Judge", options=("«llama-3.3-70b-versatile»⟨llama3.3⟩", "‹openai/gpt-oss-20b›"))
    st.caption("‹Built with Llama. Llama 3.1 answers in 2 s.›")
    with gr.Blocks(title="‹Llama 4 demo›") as demo:
        gr.Dropdown(choices=[("‹Llama 4 Scout›", "«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩"), ("Phi", "‹microsoft/phi-4›")], value="«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩", label="‹Llama›")
        gr.load("models/«meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2⟩")
        gr.Examples(["‹Is llama 3.1 better than llama 2?›"], inputs=[])
        gr.Markdown("‹## Llama 4 Scout›")
    ui.select({"«llama3.2:1b»⟨llama3.2⟩": "‹tiny llama›", "«codellama:7b»⟨llama2⟩": "code"}, value="«llama3.2:1b»⟨llama3.2⟩")
    return picked, demo, LABELS
