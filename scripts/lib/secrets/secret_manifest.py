"""What inventory/secrets.yml says of an environment's secrets, and whether they are what it says."""
import hashlib
import hmac
import os

import yaml

from secret_yaml import Refusal, Unsafe

MANIFEST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../inventory/secrets.yml")
CANARY, KEY = "environment_canary", "environment_ssh_key"


def manifest():
    with open(MANIFEST, encoding="utf-8") as file:
        return yaml.safe_load(file)


def wanted(environment):
    return {name: one for name, one in manifest()["secrets"].items() if environment in one["environments"]}


def place():
    return os.environ.get("LXC_VAULT_FILE", "its file")


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
