"""Before anything is timed: all contenders see the same containers. A fast wrong answer is worth nothing."""
import json
import subprocess

FIELDS = ["lxc_state", "lxc_addresses", "lxc_autostart", "lxc_unprivileged", "lxc_groups"]


def check(groups, size, running):
    commands = {command.name: command for members in groups.values() for command in members}
    ours = hosts(commands["list"])
    expect("lxc-inventory lists", len(ours), size)
    expect("lxc-inventory sees running", sum(each["lxc_state"] == "RUNNING" for each in ours.values()), running)
    expect("python3-lxc lists the same as lxc-inventory", facts(hosts(commands["python3-lxc"])) == facts(ours), True)
    expect("lxc-ls lists", len(output(commands["lxc-ls"]).strip().splitlines()) - 1, size)
    expect("the probe told", output(commands["probe"]).count("\ncontainer "), size)
    expect("the probe told over ssh", output(commands["ssh-probe"]).count("\ncontainer "), size)
    for name in ("list-blueprint", "ssh-list", "ansible-list", "ansible-ready", "ansible-static"):
        # One more than containers: the machine that carries them.
        expect(f"{name} has hosts", len(members(output(commands[name]))), size + 1)


def hosts(command):
    return json.loads(output(command))["_meta"]["hostvars"]


def members(text):
    return {host for key, group in json.loads(text).items() if key != "_meta" for host in group.get("hosts", [])}


def facts(variables):
    return {each["lxc_name"]: [each.get(field) for field in FIELDS] for each in variables.values()}


def output(command):
    with open(command.stdin) as stdin:
        done = subprocess.run(command.argv, env=command.environment, stdin=stdin, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{command.name} failed: {done.stderr.strip()}")
    return done.stdout


def expect(what, seen, wanted):
    if seen != wanted:
        raise RuntimeError(f"{what}: {seen}, not {wanted}")
