-module(‹llama_app›).
-define(MODEL, <<"«llama3.2:3b»⟨llama3.2⟩">>).
start() -> ‹llama_sup›:start_link().
