"""Lines on stderr for long work."""
import sys


def say(text):
    print(f"== {text}", file=sys.stderr, flush=True)
