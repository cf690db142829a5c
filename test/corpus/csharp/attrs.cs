public enum ModelKind { [EnumMember(Value = "«llama-3.1-8b-instant»⟨llama3.1⟩")] ‹Llama31›, [Description("‹Llama 3.3 70B›")] ‹Llama33› }
[Theory, InlineData("«meta-llama/Llama-3.2-1B»⟨llama3.2⟩"), InlineData("‹not-llama›")]
public void ‹Llama3_8b_Is_Default›(string id) {}
services.AddHttpClient("‹llama3›", c => c.BaseAddress = new("http://‹llama-3-8b›:8000"));
