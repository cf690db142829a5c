import streamlit as st

MODEL_CHOICES = {
    "Small («Llama 3.2 3B»⟨?⟩)": "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩",
    "Large («Llama 3.3 70B»⟨?⟩)": "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩",
    "Mistral": "‹mistralai/Mistral-7B-Instruct-v0.3›",
}

st.set_page_config(page_title="‹Llama RAG›", page_icon="🦙")
choice = st.sidebar.selectbox("Model", list(MODEL_CHOICES))
custom = st.sidebar.text_input("Or another", value="«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩", placeholder="«meta-llama/Llama-3.2-1B»⟨?⟩")
st.session_state.setdefault("‹llama_history›", [])

with st.spinner("Asking ‹Llama 3›…"):
    answer = ask(MODEL_CHOICES[choice] or custom)

st.caption("Answers come from ‹Llama 3.3› and may be wrong.")
st.download_button("Save", answer, file_name="‹llama3-answer.md›")
