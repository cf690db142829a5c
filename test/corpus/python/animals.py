ANIMALS = ["‹alpaca›", "‹llama›", "‹vicuña›", "‹guanaco›", "camel"]
HERD = {"‹llama›": 3, "‹vicuna›": 2}
class ‹Llama›(Camelid):
    sound = "‹orgle›"
    def spit(self): return f"{self.name} the ‹llama› spits 3.1 metres"
books = ["‹Llama Llama Red Pajama›", "‹Is Your Mama a Llama?›"]
