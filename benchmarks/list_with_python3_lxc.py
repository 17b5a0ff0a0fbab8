#!/usr/bin/python3
"""The comparison: the same fields as lxc-inventory, asked of liblxc through python3-lxc. usage: … LXCPATH"""
import json
import sys

import lxc


def facts(name, path):
    container = lxc.Container(name, path)
    addresses = container.get_ips() if container.running else ()
    found = {
        "lxc_name": name,
        "lxc_state": container.state,
        "lxc_addresses": addresses,
        "lxc_autostart": container.get_config_item("lxc.start.auto") == "1",
        "lxc_unprivileged": bool(container.get_config_item("lxc.idmap")),
        "lxc_groups": container.get_config_item("lxc.group"),
    }
    if addresses:
        found["ansible_host"] = addresses[0]
    return found


def main(path):
    hostvars = {name: facts(name, path) for name in lxc.list_containers(config_path=path)}
    groups = {}
    for name, found in hostvars.items():
        for group in [*found["lxc_groups"], "lxc_" + found["lxc_state"].lower()]:
            groups.setdefault(group, {"hosts": []})["hosts"].append(name)
    json.dump({**groups, "_meta": {"hostvars": hostvars}}, sys.stdout, indent=2, sort_keys=True)


main(sys.argv[1])
