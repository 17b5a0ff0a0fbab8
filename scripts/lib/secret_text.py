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
import hashlib
import hmac
import os
import re
import secrets
import string
import sys

import yaml

MANIFEST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../inventory/secrets.yml")
CANARY, KEY = "environment_canary", "environment_ssh_key"


class Refusal(Exception):
    """What is said in one line."""


class Unsafe(str):
    """Text that is never a template, Ansible's !unsafe."""


class Loader(yaml.SafeLoader):
    pass


class Dumper(yaml.SafeDumper):
    pass


def represent(dumper, text):
    return dumper.represent_scalar("!unsafe", str(text), style="|" if "\n" in text else "'")


Loader.add_constructor("!unsafe", lambda loader, node: Unsafe(loader.construct_scalar(node)))
Dumper.add_representer(Unsafe, represent)


def manifest():
    with open(MANIFEST, encoding="utf-8") as file:
        return yaml.safe_load(file)


def wanted(environment):
    return {name: one for name, one in manifest()["secrets"].items() if environment in one["environments"]}


def place():
    return os.environ.get("LXC_VAULT_FILE", "its file")


def parse(environment, text):
    try:
        values = yaml.load(text, Loader)
    except yaml.YAMLError:
        # Its message would quote the text.
        raise Refusal(f"the secrets of {environment} are not YAML; run: scripts/secrets edit {environment}") from None
    if not isinstance(values, dict):
        raise Refusal(f"the secrets of {environment} are not a mapping; run: scripts/secrets edit {environment}")
    return values


def read(environment):
    folder = manifest()["environments"].get(environment, {}).get("folder")
    return made_on_use(os.path.expanduser(folder)) if folder else parse(environment, sys.stdin.read())


def made_on_use(folder):
    values = {}
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            values[name] = file.read().strip()
    return values


def dump(values):
    text = {name: Unsafe(value) if isinstance(value, str) else value for name, value in values.items()}
    print(yaml.dump(text, Dumper=Dumper, sort_keys=False, width=1000, allow_unicode=True), end="")


def digest(values):
    return hashlib.sha256(str(values.get(CANARY, "")).encode()).hexdigest()


def check_canary(environment, values, expected=None):
    expected = expected or str((manifest()["environments"].get(environment) or {}).get("canary", "none"))
    if expected == "none":
        raise Refusal(f"inventory/secrets.yml has no canary of {environment}; run: scripts/secrets create {environment}, "
                      "or take the inventory/secrets.yml of whoever did")
    if not hmac.compare_digest(digest(values), expected):
        raise Refusal(
            f"the secrets of {environment} are missing: {place()} holds another environment's, or those from before a change "
            f"(its canary is not the one in inventory/secrets.yml); put the current file of {environment} there")


def check_values(environment, values):
    for name, one in wanted(environment).items():
        if name not in values:
            if one["kind"] == "ssh_key" and os.environ.get("LXC_VAULT_SSH") == "agent":
                continue
            raise Refusal(f"{environment} lacks the secret {name} ({one['purpose']}) in {place()}; "
                          f"run: scripts/secrets rotate {environment} {name}")
        problem = fault(one, values[name])
        if problem:
            raise Refusal(f"the secret {name} of {environment} {problem}; run: scripts/secrets edit {environment}")
    unknown = sorted(set(map(str, values)) - set(wanted(environment)))
    if unknown:
        raise Refusal(f"{place()} has {unknown[0]}, which inventory/secrets.yml does not name for {environment}")


def fault(one, value):
    """What is wrong with a value, without saying the value."""
    if not isinstance(value, str):
        return "is not text; quote it"
    if not isinstance(value, Unsafe) and ("{{" in value or "{%" in value or "{#" in value):
        return "would be a template for Ansible; write !unsafe in front of it"
    if one["kind"] == "ssh_key":
        return None if "PRIVATE KEY-----" in value else "is no private key"
    return None if len(value) >= one.get("length", 12) else f"is shorter than {one.get('length', 12)} characters"


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
