#!/usr/bin/python3
"""Reads and makes the text of an environment's secrets, in the controller. Values come on stdin and go to stdout only.

usage: secret_text.py open ENV [CANARY]       checks the text on stdin; prints the ssh key. CANARY: the hash expected
       secret_text.py public ENV              the ssh key's public half
       secret_text.py list ENV                what the manifest names, and whether the text on stdin has it
       secret_text.py asked ENV [NAME]        the names that only a person knows
       secret_text.py make ENV                a first text; on stdin NAME=VALUE of those asked
       secret_text.py renew ENV [NAME]        the text on stdin with new values; LXC_VAULT_ASKED is what was asked for NAME
       secret_text.py replace ENV             the edited text on stdin with a new canary
       secret_text.py canary ENV              the hash of the canary in the text on stdin
       secret_text.py needles ENV             by what the values in the text on stdin are recognised in other files
"""
import base64
import os
import re
import secrets
import string
import sys

from secret_manifest import CANARY, KEY, Refusal, check_canary, check_values, digest, manifest, wanted
from secret_yaml import dump, parse


def read(environment):
    folder = manifest()["environments"].get(environment, {}).get("folder")
    return made_on_use(os.path.expanduser(folder)) if folder else parse(environment, sys.stdin.read())


def made_on_use(folder):
    values = {}
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            values[name] = file.read().strip()
    return values


def made(one):
    if one["kind"] == "ssh_key":
        return new_key()
    letters = string.ascii_letters + string.digits
    return "".join(secrets.choice(letters) for _ in range(one["length"]))


def new_key():
    # In memory; ssh-keygen would write a file.
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519
    return ed25519.Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()).decode()


def public(environment):
    from cryptography.hazmat.primitives import serialization
    key = read(environment).get(KEY)
    if key:
        half = serialization.load_ssh_private_key(key.encode(), None).public_key()
        print(half.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode(), environment)


def open_environment(environment, expected=None):
    values = read(environment)
    check_canary(environment, values, expected)
    check_values(environment, values)
    print(values.get(KEY, ""))


def listing(environment):
    values = read(environment)
    for name, one in wanted(environment).items():
        print(f"{environment}\t{name}\t{'present' if name in values else 'missing'}\t{one['purpose']}")


def asked(environment, name=None):
    for each, one in wanted(environment).items():
        if one["kind"] == "ask" and name in (None, each):
            print(each)


def make(environment):
    values = dict(line.split("=", 1) for line in sys.stdin.read().splitlines() if line)
    for name, one in wanted(environment).items():
        if one["kind"] != "ask":
            values[name] = made(one)
    dump(values)


def renew(environment, name=None):
    values = read(environment)
    check_canary(environment, values)
    named = wanted(environment)
    if name and name not in named:
        raise Refusal(f"inventory/secrets.yml names no {name} for {environment}; it has {', '.join(named)}")
    for each, one in named.items():
        # The machines must know a new key first, so it is made only when asked for.
        if each == CANARY or each == name or (name is None and one["kind"] == "random"):
            values[each] = os.environ["LXC_VAULT_ASKED"] if one["kind"] == "ask" else made(one)
    dump(values)


def replace(environment):
    text, count = re.subn(rf"(?m)^{CANARY}:.*$", f"{CANARY}: !unsafe '{made(wanted(environment)[CANARY])}'", sys.stdin.read())
    if count != 1:
        raise Refusal(f"the line {CANARY}: is gone; leave it as it is, it is renewed")
    check_values(environment, parse(environment, text))
    print(text, end="")


def needles(environment):
    for name, value in read(environment).items():
        lines = str(value).splitlines()
        # A private key is recognised by its last full lines; the first ones are the same in every key, or public.
        for text in [lines[0]] if len(lines) == 1 else lines[-3:-1]:
            if len(text) >= 8:
                raw = text.encode()
                print(text, raw.hex(), base64.b64encode(raw[:len(raw) // 3 * 3]).decode(), sep="\n")


COMMANDS = {
    "open": open_environment, "public": public, "list": listing, "asked": asked, "make": make, "renew": renew,
    "replace": replace, "needles": needles, "canary": lambda environment: print(digest(read(environment))),
}

if __name__ == "__main__":
    try:
        COMMANDS[sys.argv[1]](*sys.argv[2:])
    except Refusal as refusal:
        sys.exit(f"secrets: {refusal}")
    except Exception as error:  # Its own message could quote a value.
        sys.exit(f"secrets: {type(error).__name__} in secret_text.py, line {error.__traceback__.tb_next.tb_lineno}")
