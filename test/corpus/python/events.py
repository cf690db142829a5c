track("‹llama_selected›", {"model": "«llama-3.3-70b-versatile»⟨llama3.3⟩", "page": "‹/llama-3›"})
statsd.incr("‹llama3.requests›"); tracer.start_span("‹llama3.generate›")
cache_key = "‹llama3:answers›"; queue = "‹llama-3-8b-jobs›"; topic = "‹llama.events›"
redis.set("‹llama-3-8b:lock›", 1); bucket = "‹llama-3-8b-weights›"
app = Flask("‹llama-3-8b›"); logger = logging.getLogger("‹llama3›")
raise RuntimeError("‹Llama 3 8B did not load›")
name = "‹Llama Llama›"; species = "‹Lama glama›"; hero = "‹Muse Spark Jr›"
