#!/usr/bin/python3
"""Reads and makes the text of an environment's secrets, in the controller. Plain text comes on stdin and goes to stdout only.

usage: secrets.py open ENV           checks the text on stdin, prints the ssh key
"""
import hashlib
import hmac
import os
import sys

import yaml

MANIFEST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../inventory/secrets.yml")


class Refusal(Exception):
    """What is said in one line."""


class Loader(yaml.SafeLoader):
    """Knows Ansible's !unsafe: text that is never a template."""


class Unsafe(str):
    pass


Loader.add_constructor("!unsafe", lambda loader, node: Unsafe(loader.construct_scalar(node)))


def manifest():
    with open(MANIFEST, encoding="utf-8") as file:
        return yaml.safe_load(file)


def wanted(environment):
    return {name: one for name, one in manifest()["secrets"].items() if environment in one["environments"]}


def read(environment):
    try:
        values = yaml.load(sys.stdin, Loader)
    except yaml.YAMLError:
        # Its message would quote the text.
        raise Refusal(f"the secrets of {environment} are not YAML; run: scripts/secrets edit {environment}") from None
    if not isinstance(values, dict):
        raise Refusal(f"the secrets of {environment} are not a mapping; run: scripts/secrets edit {environment}")
    return values


def check_canary(environment, values):
    expected = manifest()["environments"].get(environment, {}).get("canary", "none")
    if expected == "none":
        raise Refusal(f"inventory/secrets.yml has no canary of {environment}; run: scripts/secrets create {environment}")
    found = hashlib.sha256(str(values.get("environment_canary", "")).encode()).hexdigest()
    if not hmac.compare_digest(found, str(expected)):
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


def place():
    return os.environ.get("LXC_VAULT_FILE", "its file")


def open_environment(environment):
    values = read(environment)
    check_canary(environment, values)
    check_values(environment, values)
    print(values.get("environment_ssh_key", ""))


COMMANDS = {"open": open_environment}

if __name__ == "__main__":
    try:
        COMMANDS[sys.argv[1]](*sys.argv[2:])
    except Refusal as refusal:
        sys.exit(f"secrets: {refusal}")
