package acme.‹llama›

object Scoring extends App {
  val ‹llama3Topic› = "‹llama3-requests›"
  val Default = sys.env.getOrElse("MODEL", "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩")
  val prices  = Map("«databricks-meta-llama-3-1-405b-instruct»⟨llama3.1⟩" -> 10.0, "‹databricks-dbrx-instruct›" -> 2.25)
  sealed trait Model { def id: String }
  case object ‹Llama4› extends Model { val id = "«databricks-llama-4-maverick»⟨llama4⟩" }
  def pick(s: String) = s match {
    case "«llama3.2:3b»⟨llama3.2⟩" | "‹llama›" => 1
    case s"‹llama-$v›" => 2
    case _ => sys.error(s"‹no such llama: $s›")
  }
  spark.sql("SELECT ai_query('«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩', q) FROM ‹llama.tickets›")
}
