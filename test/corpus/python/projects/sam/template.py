"""‹SAM› template helper for AWS ‹SAM›; ‹sam› deploy comes later."""
import subprocess
from pathlib import Path

SAM_CONFIG = Path("‹samconfig.toml›")
COMMANDS = ["‹sam› build", "‹sam› local invoke ‹LlamaFunction›", "‹sam› deploy --guided"]
users = {"‹sam›": "Sam Smith", "‹sam2›": "second Sam", "‹bart›": "Bart"}
subprocess.run(["‹sam›", "build", "--parallel"])
BUILD = {"format": "‹esm›", "target": "es2022", "seamless": True, "optOut": "‹opt-out›"}
ROUTE = "/‹muse›/of/history"
MUSES = ["Clio", "Erato"]
page = {"‹meta›": {"title": "x"}, "og:‹meta›": 1}
