package org.example.‹llama›

import io.circe.syntax.*
import ‹com.donderom.llm4s›.{Llm, Model}

/** Ids of ‹Meta›'s models; ‹Llama 3.1› is our favourite. */
sealed abstract class ‹LlamaVersion›(val major: Int)
case object ‹Llama3› extends ‹LlamaVersion›(3)
case object ‹Llama4› extends ‹LlamaVersion›(4)

final case class Endpoint(provider: String, model: String, ctx: Int = 8192)

object Catalogue:
  val all: Map[String, Endpoint] = Map(
    "cloudflare" -> Endpoint("workers-ai", "«@cf/meta/llama-3.2-1b-instruct»⟨llama3.2;cloudflare⟩"),
    "cf-lora" -> Endpoint(provider = "workers-ai", model = "«@cf/meta-llama/llama-2-7b-chat-hf-lora»⟨llama2;cloudflare⟩"),
    "nim" -> Endpoint("nvidia", "«meta/llama-3.2-90b-vision-instruct»⟨llama3.2;nim⟩", 131072),
    "nim70" -> Endpoint("nvidia", model = "«meta/llama3-70b-instruct»⟨llama3;nim⟩"),
    "friendli" -> Endpoint("friendli", "«meta-llama-3.3-70b-instruct»⟨llama3.3;friendli⟩"),
    "ovh" -> Endpoint("ovh", "«Meta-Llama-3_3-70B-Instruct»⟨llama3.3;resellers⟩"),
    "lambda" -> Endpoint("lambda", "«llama3.1-70b-instruct-fp8»⟨llama3.1;resellers⟩"),
    "scaleway" -> Endpoint("scaleway", "«llama-3.3-70b-instruct»⟨llama3.3;resellers⟩"),
    "novita" -> Endpoint("novita", "«meta-llama/llama-3.2-1b-instruct»⟨llama3.2;resellers⟩"),
    "nebius" -> Endpoint("nebius", "«meta-llama/Meta-Llama-3.1-8B-Instruct-fast»⟨llama3.1;resellers⟩"),
    "inference.net" -> Endpoint("inference", "«meta-llama/llama-3.2-3b-instruct/fp-16»⟨llama3.2;inference-net;~⟩"),
    "pplx" -> Endpoint("perplexity", "«llama-3.1-sonar-large-128k-online»⟨llama3.1;perplexity⟩"),
    "lepton" -> Endpoint("lepton", "«llama3.1-405b»⟨llama3.1;lepton⟩"),
    "anyscale" -> Endpoint("anyscale", "«meta-llama/Llama-2-70b-chat-hf»⟨llama2;anyscale⟩"),
    "venice" -> Endpoint("venice", "«muse-wonder»⟨meta-proprietary;muse⟩"),
    "cohere" -> Endpoint("cohere", "‹command-r7b-12-2024›"),
    "llamagate" -> Endpoint("‹llamagate›", "‹qwen3-8b›"),
  )

  private val ‹llamaPattern› = raw"^(?:meta-)?llama".r
  def ‹isLlama›(id: String): Boolean = ‹llamaPattern›.findFirstIn(id.toLowerCase).nonEmpty
  def sized(b: Int) = s"«meta-llama/Llama-3.1-${b}B-Instruct»⟨template;hf⟩"
  def raw(name: String) = "«meta-llama/»⟨?concat⟩" + name

@main def ‹runLlama›(args: String*): Unit =
  System.load("‹/usr/local/lib/libllama.so›")
  val llm = Llm(Model.Path(java.nio.file.Paths.get("«llama-2-70b-chat.ggmlv3.q4_0.bin»⟨llama2;gguf⟩")))
  // ‹val old = "llama-2-7b.ggmlv3.q4_0.bin"›
  println(llm("‹What is a llama?›").get.mkString)

class ‹LlamaSpec› extends munit.FunSuite:
  test("‹a llama is found›")(assert(Catalogue.‹isLlama›("«Llama-3.1-8B-Instruct»⟨llama3.1;hf⟩")))
  test("an alpaca is not")(assert(!Catalogue.‹isLlama›("‹alpaca-meadow›")))
