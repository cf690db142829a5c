object Chat {
  val model = sys.env.getOrElse("MODEL", "«meta.llama3-8b-instruct-v1:0»⟨llama3⟩")
  val llamas = Seq("Dolly", "Kuzco")
  case class Llama(name: String)
}
