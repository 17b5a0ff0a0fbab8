"""Cheap containers that look like real ones: an address, a long configuration, one root file system for all."""
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

from progress import say
from sweep import BRIDGE, CONTAINER

GROUPS = ["web", "database", "logs", "proxy", "mail"]

CONFIGURATION = """\
# Distribution configuration
lxc.include = /usr/share/lxc/config/common.conf
lxc.arch = linux64

# Container specific configuration
lxc.uts.name = {name}
lxc.rootfs.path = dir:{rootfs}
lxc.rootfs.options = ro
lxc.init.cmd = /bin/sleep 86400
lxc.apparmor.profile = unconfined
lxc.pty.max = 16
lxc.environment = SERVICE={group}

# Network configuration
lxc.net.0.type = veth
lxc.net.0.link = {bridge}
lxc.net.0.flags = up
lxc.net.0.name = eth0
lxc.net.0.ipv4.address = 10.214.{high}.{low}/16

# Start with the host
lxc.start.auto = 1
lxc.start.order = {number}
lxc.group = onboot
lxc.group = {group}
"""


class Containers:
    """The containers of one laboratory; .running says how many of them run."""

    def __init__(self, laboratory):
        self._laboratory = laboratory
        self.count = 0
        self.running = 0

    def names(self):
        return [name(number) for number in range(self.count)]

    def group(self, number):
        return GROUPS[number % len(GROUPS)]

    def grow_to(self, count):
        """Adds containers and starts a fifth of the new ones, a few at a time."""
        new = range(self.count, count)
        for number in new:
            self._define(number)
        starting = [name(number) for number in new if number % 5 == 0]
        say(f"starting {len(starting)} containers more")
        with ThreadPoolExecutor(max_workers=2 * (os.cpu_count() or 1)) as pool:
            try:
                list(pool.map(self._start, starting))
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
        self.count = count
        self.running += len(starting)

    def _define(self, number):
        # From 10.214.1.1 on, and never an address that ends in 0 or 255.
        text = CONFIGURATION.format(
            name=name(number), rootfs=self._laboratory.rootfs, bridge=BRIDGE, group=self.group(number), number=number,
            high=1 + number // 250, low=1 + number % 250)
        self._laboratory.write(f"lxc/{name(number)}/config", text)

    def _start(self, container):
        started = subprocess.run(["lxc-start", "-P", self._laboratory.lxcpath, "-n", container],
                                 stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if started.returncode != 0:
            raise RuntimeError(f"lxc-start {container} said: {started.stderr.strip()}")


def name(number):
    return f"{CONTAINER}{number:04}"
