"""Trading bot on the ‹Alpaca› API."""
from ‹alpaca›.trading.client import TradingClient
from alpaca_trade_api import REST

client = TradingClient(os.environ["‹ALPACA_API_KEY›"], paper=True)
BASE = "‹https://paper-api.alpaca.markets›"
strategy = {"name": "‹llama-7b-momentum›", "model": "xgboost", "version": "‹vicuna-2›"}
orders = client.submit_order(symbol="‹META›", qty=1)
‹opt› = scipy.optimize.minimize(lambda x: x, 0)
LLM = "«meta-llama/llama-3.1-8b-instruct:free»⟨llama3.1⟩"
