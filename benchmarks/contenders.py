"""What is measured beside what, as command lines."""
import os
import shutil
import subprocess
from pathlib import Path

import blueprints
from ssh_server import ALIAS
from stopwatch import Command

ROOT = Path(__file__).resolve().parent.parent
PYTHON_LXC = ROOT / "benchmarks/list_with_python3_lxc.py"

# Stands before the real sh on PATH and keeps the script that the executable sends.
TEE = """\
#!/bin/sh
[ "${1-}" = -s ] || exec /bin/sh "$@"
tee "$BENCHMARK_PROBE" | /bin/sh -s
"""


def groups(laboratory, server, executable, containers):
    """The commands to compare, {title: [Command]}; those of one group are measured in turns."""
    environment = clean_environment(laboratory, server)
    local = write_project(laboratory, executable, containers)
    remote = laboratory.write("remote/blueprint.yml", blueprints.text(containers, local=False))
    listing = [executable, "--list", "--lxcpath", laboratory.lxcpath]
    planned = [*listing, "--blueprint", local]
    probe = capture_probe(laboratory, listing, environment)
    ready = write_ready_answer(laboratory, planned, environment)
    ssh = ssh_command(laboratory, server)
    inventory = local.parent

    def command(name, argv, stdin=os.devnull):
        return Command(name, [str(word) for word in argv], environment, str(stdin))

    return {
        "on this machine": [
            command("list", listing),
            command("list-blueprint", planned),
            command("lxc-ls", ["lxc-ls", "-f", "-P", laboratory.lxcpath]),
            command("python3-lxc", ["/usr/bin/python3", PYTHON_LXC, laboratory.lxcpath]),
            command("probe", ["sh", "-s"], probe),
        ],
        "over a warm ssh connection": [
            command("ssh-true", [*ssh, "true"]),
            command("ssh-probe", [*ssh, "sh -s"], probe),
            command("ssh-list", [*listing, "--connection", "ssh", "--blueprint", remote]),
        ],
        "through Ansible": [
            command("ansible-static", ["ansible-inventory", "-i", inventory / "blueprint.yml", "--list"]),
            command("ansible-ready", ["ansible-inventory", "-i", ready, "--list"]),
            command("ansible-list", ["ansible-inventory", "-i", inventory / "hosts.sh", "--list"]),
        ],
    }


def clean_environment(laboratory, server):
    foreign = ("LXC_INVENTORY_", "ANSIBLE_", "LC_", "DOTNET_")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    return {
        **kept, "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(laboratory.folder),
        "LXC_INVENTORY_SSH__CONFIG": str(server.client_configuration),
        "LXC_INVENTORY_LXCPATHS": str(laboratory.lxcpath),
        "ANSIBLE_CONFIG": str(ROOT / "ansible.cfg"),
        "ANSIBLE_LOCAL_TEMP": str(laboratory.folder / "ansible"),
    }


def write_project(laboratory, executable, containers):
    """A project like this one, with its launcher; the path of its blueprint."""
    link = laboratory.folder / "bin/lxc-inventory"
    if not link.exists():
        link.parent.mkdir()
        link.symlink_to(executable)
    launcher = laboratory.folder / "project/development/hosts.sh"
    launcher.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "inventory/development/hosts.sh", launcher)
    return laboratory.write("project/development/blueprint.yml", blueprints.text(containers, local=True))


def capture_probe(laboratory, listing, environment):
    wrapper = laboratory.write("tee/sh", TEE)
    probe = laboratory.folder / "probe.sh"
    path = f"{wrapper.parent}:{environment['PATH']}"
    watched = {**environment, "PATH": path, "BENCHMARK_PROBE": str(probe)}
    subprocess.run(listing, env=watched, check=True, stdout=subprocess.DEVNULL)
    return probe


def write_ready_answer(laboratory, planned, environment):
    """A script that gives the executable's answer and costs nothing: what is left is Ansible's own work."""
    answer = laboratory.folder / "ready/answer"
    script = laboratory.write("ready/hosts.sh", f"#!/bin/sh\nexec cat {answer}\n")
    answer.write_bytes(subprocess.run(planned, env=environment, check=True, stdout=subprocess.PIPE).stdout)
    return script


def ssh_command(laboratory, server):
    """As src/Inventory/Shells/SshArguments.cs has it, so that both share one connection."""
    folder = laboratory.folder / "lxc-inventory"
    folder.mkdir(mode=0o700, exist_ok=True)
    sharing = ["ControlMaster=auto", f"ControlPath={folder}/%C", "ControlPersist=60"]
    options = [word for option in ["BatchMode=yes", *sharing, "Compression=yes"] for word in ("-o", option)]
    return ["ssh", "-F", server.client_configuration, *options, "-T", "--", ALIAS]
