"""The text of secrets: YAML whose values are no templates."""
import yaml


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


def parse(environment, text):
    try:
        values = yaml.load(text, Loader)
    except yaml.YAMLError:
        # Its message would quote the text.
        raise Refusal(f"the secrets of {environment} are not YAML; run: scripts/secrets edit {environment}") from None
    if not isinstance(values, dict):
        raise Refusal(f"the secrets of {environment} are not a mapping; run: scripts/secrets edit {environment}")
    return values


def dump(values):
    text = {name: Unsafe(value) if isinstance(value, str) else value for name, value in values.items()}
    print(yaml.dump(text, Dumper=Dumper, sort_keys=False, width=1000, allow_unicode=True), end="")
