"""A disposable sshd on 127.0.0.1 with keys of its own, and the client's configuration that reaches it."""
import shutil
import socket
import subprocess
import time
from pathlib import Path

ALIAS = "carrier.bench"

SERVER = """\
ListenAddress 127.0.0.1:{port}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/client_key.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
SetEnv HOME={folder}
"""

CLIENT = """\
Host {alias}
  HostName 127.0.0.1
  Port {port}
  User root
  IdentityFile {folder}/client_key
  IdentitiesOnly yes
  UserKnownHostsFile {folder}/known_hosts
  StrictHostKeyChecking yes
"""


class SshServer:
    """Runs as long as its block; .client_configuration is a file for ssh -F, ALIAS the host's name in it."""

    def __init__(self, folder):
        self._folder = Path(folder, "ssh")
        self.client_configuration = self._folder / "config"

    def __enter__(self):
        self._folder.mkdir()
        port = free_port()
        make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "benchmark", "-f"]
        for key in ("host_key", "client_key"):
            subprocess.run([*make, self._folder / key], check=True)
        host_key = (self._folder / "host_key.pub").read_text()
        (self._folder / "known_hosts").write_text(f"[127.0.0.1]:{port} {host_key}")
        # A home without start-up files: those of whoever runs this can cost more than all that is measured.
        (self._folder / "sshd_config").write_text(SERVER.format(port=port, folder=self._folder))
        self.client_configuration.write_text(CLIENT.format(alias=ALIAS, port=port, folder=self._folder))
        self._start(port)
        return self

    def __exit__(self, *_):
        self._daemon.terminate()
        self._daemon.wait()

    def _start(self, port):
        # Debian's sshd refuses to start without its privilege separation folder, which a service manager makes.
        Path("/run/sshd").mkdir(exist_ok=True)
        log = self._folder / "log"
        self._daemon = subprocess.Popen(
            [shutil.which("sshd", path="/usr/sbin:/sbin"), "-D", "-f", self._folder / "sshd_config", "-E", log])
        until = time.monotonic() + 10
        while not answers(port):
            if time.monotonic() > until:
                self._daemon.kill()
                raise RuntimeError(f"sshd does not answer: {log.read_text()}")
            time.sleep(0.05)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
