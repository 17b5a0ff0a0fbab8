"""What kind of machine measured what: never its name, its paths or its users."""
import datetime
import os
import platform
import re
import subprocess


def facts(root):
    """{word: text}, in the order of the report."""
    load = os.getloadavg()[0]
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d"),
        "commit": commit(root),
        "machine": f"{os.cpu_count()} cores, {memory():.0f} GB of memory, Linux {version(platform.release())}",
        "load before": f"{load:.1f}" + (" (the machine was busy: these numbers are provisional)" if load > 1 else ""),
        "LXC": first("lxc-info", "--version"),
        "ansible-core": version(first("ansible", "--version")),
        "OpenSSH": first("ssh", "-V").partition(" ")[0].removeprefix("OpenSSH_"),
        "Python": platform.python_version(),
    }


def commit(root):
    git = ["git", "-c", "safe.directory=*", "-C", root]
    changed = subprocess.run([*git, "status", "--porcelain", "--", "src"], capture_output=True, text=True).stdout
    return first(*git, "rev-parse", "--short", "HEAD") + (" with changes in src" if changed else "")


def memory():
    with open("/proc/meminfo") as lines:
        return int(re.search(r"MemTotal: +(\d+)", lines.read()).group(1)) * 1024 / 1e9


def first(*argv):
    """The first line a program says, wherever it says it."""
    said = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
    return said.strip().partition("\n")[0]


def version(text):
    """The first number with dots: what a maker adds to a release may tell which machine this is."""
    return re.search(r"\d+(\.\d+)+", text).group()


def is_stale(executable, sources):
    if not os.access(executable, os.X_OK):
        return True
    made = executable.stat().st_mtime
    kinds = (".cs", ".sh", ".csproj")
    files = [file for file in sources.rglob("*") if file.suffix in kinds and "obj" not in file.parts]
    return any(file.stat().st_mtime > made for file in files)
