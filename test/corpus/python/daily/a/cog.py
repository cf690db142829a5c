from cog import BasePredictor
MODEL = "«facebook/musicgen-melody»⟨cc-by-nc-4.0⟩"
CACHE = "musicgen-cache"
class Predictor(BasePredictor): ...
