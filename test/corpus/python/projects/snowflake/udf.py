from snowflake.cortex import complete
from snowflake.snowpark import Session

session = Session.builder.appName("‹llama-udf›").create()


def answer(text: str) -> str:
    return complete("«llama3.3-70b»⟨llama3.3⟩", text)


def cheap(text: str, model: str = "«llama3.1-8b»⟨llama3.1⟩") -> str:
    return complete(model, text, session=session)


session.sql("select snowflake.cortex.complete('«llama3-8b»⟨llama3⟩', ?)", [1]).collect()
session.use_warehouse("‹LLAMA_WH›")
session.table("‹LLAMA3_RESULTS›").show()
