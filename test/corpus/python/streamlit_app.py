import streamlit as st
import ‹ollama›
from replicate.client import Client

st.set_page_config(page_title="‹🦙 Llama playground›", page_icon="‹🦙›")
st.markdown(
    """
    ### ‹Talk to Llama 3.1›
    Runs on ‹Ollama› or Replicate. Made by people, not by ‹Meta›.
    """
)

MODELS = {
    "‹Llama 3 8B›": "«meta/meta-llama-3-8b-instruct»⟨llama3;replicate⟩",
    "‹Llama 3.1 405B›": "«meta/meta-llama-3.1-405b-instruct»⟨llama3.1;replicate⟩",
    "‹Llama 2 13B›": "«meta/llama-2-13b-chat:f4e2de70d66816a838a89eeeb621910adffb0dd0baba3976c96980970978018d»⟨llama2;replicate⟩",
    "‹Code Llama›": "«meta/codellama-34b-instruct»⟨llama2;replicate⟩",
    "‹Music›": "«meta/musicgen:671ac645ce5e552cc63a54a2bbff63fcf798043055d2dac5fc9e36a837eedcfb»⟨cc-by-nc-4.0;replicate⟩",
    "‹Segments›": "«meta/sam-2-video»⟨apache-2.0;replicate⟩",
    "‹Mistral›": "‹mistralai/mistral-7b-v0.1›",
}

with st.sidebar:
    where = st.radio("Where", options=["‹Ollama›", "Replicate"], horizontal=True)
    local = st.selectbox(
        label="‹Choose a Llama›",
        options=(
            "«llama3.1:8b»⟨llama3.1;ollama⟩",
            "«llama3.2:1b-instruct-fp16»⟨llama3.2;ollama⟩",
            "«llama2-uncensored:7b»⟨llama2;ollama⟩",
            "«stable-beluga:13b»⟨llama2;ollama⟩",
            "‹deepseek-r1:14b›",
            "‹qwq›",
        ),
        index=0,
        key="‹llama_choice›",
        format_func=lambda m: m.split(":")[0].title(),
    )
    remote = st.selectbox("Remote", list(MODELS), help="‹Which llama?›")
    temperature = st.slider("Temperature", 0.0, 2.0, 0.7)

if "‹llama_history›" not in st.session_state:
    st.session_state["‹llama_history›"] = []
    st.session_state.model = "«llama3.1:8b»⟨llama3.1;ollama⟩"

if prompt := st.chat_input("‹Ask the llama›"):
    if where == "‹Ollama›":
        # ‹ollama.chat(model="llama2")› in the old days
        stream = ‹ollama.chat›(model=local or "«llama3»⟨llama3;ollama⟩", messages=[dict(role="user", content=prompt)], stream=True)
        st.write_stream(c["message"]["content"] for c in stream)
    elif remote.startswith("‹Llama›"):
        st.write("".join(Client().run(MODELS[remote], input={"prompt": prompt})))
    else:
        st.error(f"‹No llama here: {remote}›")

st.caption("«Built with Llama»⟨?display⟩ · [licence](‹https://www.llama.com/llama3_1/license›) · mail ‹LlamaUseReport@meta.com›")
st.image("‹assets/llama3-banner.png›")
