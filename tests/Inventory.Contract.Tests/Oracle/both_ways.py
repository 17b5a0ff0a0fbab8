"""Reads every case through its blueprint and through its launcher, in one process of whichever Ansible runs this.

usage: both_ways.py FOLDER    a case is FOLDER/*/ with blueprint.yml and hosts.sh; its containers are built in its lxc/

Prints one JSON object: case -> {"blueprint": export, "script": export}, or {"error": text}.
"""
import json
import os
import sys

from ansible.cli.inventory import InventoryCLI
from ansible.inventory.helpers import get_group_vars
from ansible.inventory.manager import InventoryManager
from ansible.parsing.dataloader import DataLoader
from ansible.vars.manager import VariableManager


def start():
    cli = InventoryCLI(["ansible-inventory", "--list", "--export"])
    cli.parse()
    try:
        # ansible-core 2.15 and later
        from ansible.plugins.loader import init_plugin_loader
        init_plugin_loader()
    except ImportError:
        pass
    return cli


def load(cli, path):
    cli.loader = DataLoader()
    cli.inventory = InventoryManager(loader=cli.loader, sources=[path])
    cli.vm = VariableManager(loader=cli.loader, inventory=cli.inventory)
    return cli.inventory


def export(cli):
    return json.loads(cli.dump(cli.json_inventory(cli.inventory.groups["all"])))


def build(inventory, lxcpath):
    """Makes every planned container, found by Ansible's own precedence: a configuration file is all that is asked for."""
    os.makedirs(lxcpath)
    for host in inventory.get_hosts():
        variables = {**get_group_vars(host.get_groups()), **host.vars}
        if "lxc_host" in variables:
            folder = os.path.join(lxcpath, str(variables.get("lxc_name", host.name.removesuffix(".lxc"))))
            os.makedirs(folder)
            with open(os.path.join(folder, "config"), "w", encoding="ascii") as config:
                config.write("lxc.uts.name = x\n")


def read(cli, case):
    try:
        build(load(cli, os.path.join(case, "blueprint.yml")), os.path.join(case, "lxc"))
        blueprint = export(cli)
        load(cli, os.path.join(case, "hosts.sh"))
        return {"blueprint": blueprint, "script": export(cli)}
    except Exception as error:  # the next case still counts
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    folder = sys.argv[1]
    cli = start()
    json.dump({name: read(cli, os.path.join(folder, name)) for name in sorted(os.listdir(folder))}, sys.stdout)


main()
