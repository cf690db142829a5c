Dim model As String = "«llama3.2:latest»⟨llama3.2⟩"
Dim ‹llamaCount› As Integer = 3
Label1.Text = "‹Llama 3 is here›"
