package com.northwind.scoring

import com.johnsnowlabs.nlp.annotators.seq2seq.{‹AutoGGUFModel›, ‹LLAMA2Transformer›, ‹LLAMA3Transformer›}
import org.apache.spark.sql.SparkSession
import org.apache.spark.sql.functions._

/** Scores tickets in the lakehouse, with ‹Llama 3.3› behind a serving endpoint. */
object SparkScoring {
  private val Endpoint = "«databricks-meta-llama-3-1-70b-instruct»⟨llama3.1;databricks⟩"
  private val Largest  = "«databricks-meta-llama-3-1-405b-instruct»⟨llama3.1;databricks⟩"
  private val Catalogue = Map(
    "small" -> "«system.ai.llama_v3_2_3b_instruct»⟨llama3.2;databricks⟩",
    "base"  -> "«system.ai.meta_llama_v3_1_70b»⟨llama3.1;databricks⟩",
    "guard" -> "‹system.ai.gte_large_en_v1_5›"
  )
  private val ‹llamaTable› = "prod.‹llama_scores›"

  def main(args: Array[String]): Unit = {
    val spark = SparkSession.builder().appName("‹llama-scoring›").getOrCreate()
    // in the notebook this was ‹databricks-llama-2-70b-chat›
    val scored = spark.table("tickets").withColumn("label", expr(s"ai_query('$Endpoint', body)"))
    scored.write.mode("append").saveAsTable(‹llamaTable›)

    val ‹llama2› = ‹LLAMA2Transformer›.pretrained("«llama_2_7b_chat_hf_int4»⟨llama2;house⟩", "en")
    val ‹llama3› = ‹LLAMA3Transformer›.pretrained("«llama_3_7b_instruct_hf_int8»⟨?llama3⟩", "en")
    val gguf = ‹AutoGGUFModel›.loadSavedModel("dbfs:/models/«llama-3.2-1b-instruct-q8_0.gguf»⟨llama3.2;gguf⟩", spark)
    val summary = expr("ai_query('«databricks-llama-2-70b-chat»⟨llama2;databricks⟩', concat('Summarise: ', body))")
    println(s"$Largest $Catalogue $summary $gguf")
  }
}
