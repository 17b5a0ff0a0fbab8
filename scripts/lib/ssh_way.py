"""Prints, a word a line, the arguments with which ssh reaches a host as Ansible does.

usage: ssh_way.py INVENTORY HOST
"""
import json
import shlex
import subprocess
import sys

WAY = """msg={{ {'user': ansible_user | default('root'), 'host': ansible_host | default(inventory_hostname),
'port': ansible_port | default(22), 'options': ansible_ssh_common_args | default('') ~ ' ' ~ ansible_ssh_extra_args | default('')} }}"""

inventory, host = sys.argv[1:]
answer = subprocess.run(["ansible", host, "-i", inventory, "-m", "ansible.builtin.debug", "-a", WAY],
                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
# A group is none, nor a pattern.
head, _, body = answer.partition(" => ")
if head.split(" | ")[0] != host or not body:
    sys.exit(1)
way = json.loads(body)["msg"]
print(*shlex.split(way["options"]), "-p", way["port"], f"{way['user']}@{way['host']}", sep="\n")
