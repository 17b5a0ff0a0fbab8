"""The Debian packages a measurement needs."""
import os
import subprocess

from progress import say

NEEDED = ["ansible-core", "busybox-static", "git", "gnuplot-nox", "iproute2", "lxc", "openssh-client",
          "openssh-server", "python3-lxc"]


def help_text():
    return f"Needs root and these Debian packages, which it installs: {' '.join(NEEDED)}."


def install():
    missing = [name for name in NEEDED if not is_installed(name)]
    if not missing:
        return
    say(f"missing Debian packages: {' '.join(missing)}")
    # Lists may be missing or name versions that are gone.
    if not (apt("install", *missing) or (apt("update") and apt("install", *missing))):
        raise RuntimeError(f"packages are missing: run apt-get update && apt-get install {' '.join(missing)}")


def is_installed(name):
    asked = subprocess.run(["dpkg-query", "--show", "--showformat", "${db:Status-Status}", name],
                           capture_output=True, text=True)
    return asked.stdout == "installed"


def apt(verb, *names):
    options = ["--yes", "--no-install-recommends"] if names else []
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(["apt-get", "--quiet", verb, *options, *names], env=environment, stdout=2).returncode == 0
