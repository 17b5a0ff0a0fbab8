"""Where the containers of one run live: a short folder of its own and a bridge of its own, gone at the end."""
import fcntl
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import sweep
from progress import say

BUSYBOX = "/bin/busybox"


class Laboratory:
    """The folder (.folder), the lxcpath (.lxcpath), and the root file system all containers share (.rootfs)."""

    def __enter__(self):
        self._lock = open("/run/lxc-inventory-benchmark.lock", "w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RuntimeError("another run measures on this machine: wait for its end") from None
        sweep.everything()
        try:
            self._make()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        # Impatience must not leave containers behind.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        say("removing the containers")
        sweep.everything()

    def _make(self):
        # A short path: with 100 characters and more LXC hashes its socket's name, and ssh refuses its own.
        self.folder = Path(tempfile.mkdtemp(prefix=sweep.PREFIX, dir="/tmp"))
        self.folder.chmod(0o755)
        self.lxcpath = self.folder / "lxc"
        self.lxcpath.mkdir()
        self.rootfs = self._make_rootfs()
        subprocess.run(["ip", "link", "add", sweep.BRIDGE, "type", "bridge"], check=True)
        subprocess.run(["ip", "link", "set", sweep.BRIDGE, "up"], check=True)

    def _make_rootfs(self):
        rootfs = self.folder / "rootfs"
        for name in ("bin", "dev", "etc", "proc", "run", "sys", "tmp", "var"):
            (rootfs / name).mkdir(parents=True)
        shutil.copy(BUSYBOX, rootfs / "bin/busybox")
        (rootfs / "bin/sleep").symlink_to("busybox")
        return rootfs

    def write(self, name, text):
        """A file in the folder, executable when it is a script; its path."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755 if text.startswith("#!") else 0o644)
        return path
