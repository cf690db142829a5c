from snowflake.cortex import Complete, complete
from snowflake.snowpark import Session

‹LLAMA_TABLE› = "‹RAW.LLAMA_TICKETS›"


def run(session: Session) -> None:
    df = session.table(‹LLAMA_TABLE›)
    df = df.with_column("‹LLAMA›", Complete("«llama3.1-405b»⟨llama3.1⟩", df["BODY"]))
    answer = complete(model="«llama4-scout»⟨llama4⟩", prompt="‹Which llama?›", session=session)
    session.sql("SELECT SNOWFLAKE.CORTEX.COMPLETE('«llama3.2-3b»⟨llama3.2⟩', 'hi')").collect()
    session.query_tag = "‹llama-3-nightly›"
    print(answer, "‹llama done›")
