package etl

import org.apache.spark.sql.functions._

object Enrich {
  // ‹Llama 3.1› through ai_query; ‹DBRX› was worse.
  val Endpoint = "«databricks-meta-llama-3-1-70b-instruct»⟨llama3.1⟩"
  val Fallback = "«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3⟩"
  val ‹llamaTable› = "main.‹llama›.answers"

  def enrich(df: DataFrame): DataFrame =
    df.withColumn("summary", expr(s"ai_query('«databricks-llama-4-maverick»⟨llama4⟩', concat('Summarise: ', body))"))
      .withColumn("‹llama_summary›", expr(s"ai_query('$Endpoint', body)"))
      .withColumn("lang", lit("‹meta›"))
}
