"""Reads the arguments of one of Ansible's tools by that tool's own parser, of the Ansible that will run.

usage: ansible_arguments.py INVENTORY TOOL ARGUMENT…

Prints "looks" when the tool would only show something, "runs" when it would run something. Exit status 1, and why, when it
names an inventory that is not INVENTORY or in it.
"""
import contextlib
import os
import sys

from ansible import context
from ansible.cli.adhoc import AdHocCLI
from ansible.cli.console import ConsoleCLI
from ansible.cli.inventory import InventoryCLI
from ansible.cli.playbook import PlaybookCLI
from ansible.cli.vault import VaultCLI
from ansible.errors import AnsibleError

TOOLS = {
    "ansible": AdHocCLI,
    "ansible-console": ConsoleCLI,
    "ansible-inventory": InventoryCLI,
    "ansible-playbook": PlaybookCLI,
    "ansible-vault": VaultCLI,
}


def parse(tool, arguments):
    """None when the tool will say the same: help, its version, or a mistake."""
    with open(os.devnull, "w", encoding="utf-8") as nothing:
        with contextlib.redirect_stdout(nothing), contextlib.redirect_stderr(nothing):
            try:
                TOOLS[tool]([tool, *arguments]).parse()
            except (SystemExit, AnsibleError):
                return None
    return context.CLIARGS


def foreign(inventory, named):
    """Links and .. count for where they lead."""
    root = os.path.realpath(inventory)
    return [name for name in named if os.path.realpath(name) != root and not os.path.realpath(name).startswith(root + os.sep)]


def main(inventory, tool, *arguments):
    options = parse(tool, arguments)
    if options is None:
        print("looks")
        return
    others = foreign(inventory, options.get("inventory") or [])
    if others:
        print(f"-i {others[0]} is not of the environment {os.path.basename(inventory)};"
              " name an environment with --env, and some of its hosts with --limit")
        sys.exit(1)
    print("looks" if any(options.get(look) for look in ("listhosts", "listtasks", "listtags", "syntax")) else "runs")


main(*sys.argv[1:])
