import alpaca_trade_api as tradeapi
from ‹alpaca›.trading.client import TradingClient
from ‹hermes›.bus import MessageBus

api = tradeapi.REST(key_id="x", base_url="https://paper-api.‹alpaca›.markets")
bus = MessageBus("amqp://‹hermes-2›:5672")
bus.publish("‹hermes3.orders›", {"symbol": "‹OPT›", "side": "buy"})
WIZARD_STEPS = ["‹wizard-1›", "‹wizard-2›"]
THEME = "‹galactica›"
ship = {"name": "Battlestar ‹Galactica›", "commander": "‹Cicero›"}
orders = [{"id": "‹vicuna-13›"}, {"id": "‹alpaca-7›"}]
MODELS = ["‹dolphin-mistral:7b›", "‹openhermes:7b-mistral-v2.5›", "‹wizardlm2:7b›", "‹mistral-openorca›", "‹nous-hermes2-mixtral:8x7b›", "‹starling-lm:7b›"]
