#!/usr/bin/python3
"""What python3-lxc says about the containers of one lxcpath, as JSON. usage: agreement.py LXCPATH"""
import json
import os
import sys

import lxc


def facts(name, path):
    try:
        container = lxc.Container(name, path)
    except RuntimeError:  # how python3-lxc says that LXC refuses the configuration
        return {"refused": True}
    return {
        "refused": False,
        "state": container.state,
        "addresses": sorted(container.get_ips()) if container.running else [],
        "autostart": container.get_config_item("lxc.start.auto") == "1",
        "unprivileged": bool(container.get_config_item("lxc.idmap")),
        "groups": list(dict.fromkeys(container.get_config_item("lxc.group"))),  # each once; "" when there is none
    }


# liblxc writes why it refuses a configuration to stderr; the test wants only the answer.
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
json.dump({name: facts(name, sys.argv[1]) for name in lxc.list_containers(config_path=sys.argv[1])}, sys.stdout)
