"""Ends and removes all that a run made, whether it ended well or was killed. All of it is known by its prefix."""
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

PREFIX = "lxcbench."
CONTAINER = "lxcbench-"
BRIDGE = "lxcbench0"


def everything():
    folders = list(Path("/tmp").glob(PREFIX + "*"))
    # The containers' own processes first: their monitors then tidy up behind themselves.
    end(inits, seconds=20)
    wait_until_gone(monitors, seconds=20)
    for folder in folders:
        end(lambda: naming(f"{folder}/"), seconds=10)
    remove_cgroups()
    if Path("/sys/class/net", BRIDGE).exists():
        subprocess.run(["ip", "link", "delete", BRIDGE], check=True)
    for folder in folders:
        shutil.rmtree(folder)
        shutil.rmtree(f"/run/lxc/lock{folder}", ignore_errors=True)


def end(members, seconds):
    for process in members():
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            pass
    if not wait_until_gone(members, seconds):
        raise RuntimeError(f"these processes do not end: {members()}")


def wait_until_gone(members, seconds):
    until = time.monotonic() + seconds
    while members():
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True


def inits():
    return [process for process in processes() if f"/lxc.payload.{CONTAINER}" in told(process, "cgroup")]


def monitors():
    return naming(f"[lxc monitor] /tmp/{PREFIX}")


def naming(text):
    """The processes whose command line has this text."""
    return [process for process in processes() if text in told(process, "cmdline")]


def processes():
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]


def told(process, file):
    """Nothing of a process that is gone or dead."""
    try:
        if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] in "ZX":
            return ""
        return Path(f"/proc/{process}/{file}").read_text(errors="replace")
    except OSError:
        return ""


def remove_cgroups():
    """A monitor that was killed leaves its cgroups; they are empty now."""
    for folder, _, _ in os.walk("/sys/fs/cgroup", topdown=False):
        if os.path.basename(folder).startswith((f"lxc.payload.{CONTAINER}", f"lxc.monitor.{CONTAINER}")):
            try:
                os.rmdir(folder)
            except OSError:
                pass
