"""A blueprint of all containers, in the form of inventory/development/blueprint.yml."""
from containers import GROUPS
from ssh_server import ALIAS

HEAD = """\
---
development:
  children:
    lxc_hosts:
      hosts:
        {host}:{connection}
    containers:
      vars:
        lxc_host: {host}
      children:
"""


def text(containers, local):
    """With local, Ansible's own variable says that the host is this machine; otherwise it is asked over ssh."""
    lines = [HEAD.format(host=ALIAS, connection=" {ansible_connection: local}" if local else "")]
    members = {group: [] for group in GROUPS}
    for number, name in enumerate(containers.names()):
        members[containers.group(number)].append(name)
    for group, names in members.items():
        lines.append(f"        {group}:\n          vars:\n            service: {group}\n          hosts:\n")
        lines += [f"            {name}.lxc:\n              auto_build: true\n" for name in names]
    return "".join(lines)
