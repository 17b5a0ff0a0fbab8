"""What the page says around the numbers."""

LABELS = {
    "list": "`lxc-inventory --list`",
    "list-blueprint": "`lxc-inventory --list --blueprint`",
    "lxc-ls": "`lxc-ls -f`",
    "python3-lxc": "python3-lxc script, the same fields",
    "probe": "the probe alone, `sh -s`",
    "ssh-true": "`ssh host true`",
    "ssh-probe": "`ssh host sh -s`, the probe alone",
    "ssh-list": "`lxc-inventory --list` over ssh",
    "ansible-static": "`ansible-inventory --list`, static file",
    "ansible-ready": "`ansible-inventory --list`, `cat` of our answer",
    "ansible-list": "`ansible-inventory --list`, `hosts.sh`",
}

PAGE = """\
<!-- Written by benchmarks/run: what is changed here by hand is lost. -->
# Performance

```sh
scripts/publish && benchmarks/run      # as root, on a Debian machine that does nothing else; --help tells the rest
```

{facts}

## Targets

Each cell is what was measured; **met** or **missed** stands where the target is promised for that many containers.

{verdicts}

![Wall time by number of containers](performance.svg)

## Times

Wall time of whole processes in milliseconds, median and (least) of {runs} runs.

{times}

## Peak memory

Of the largest process among the command and its children, in MB, the most of {runs} runs. A child inherits the peak of
the process that measures, so nothing below {floor:.0f} MB can be told.

{memory}

## What was measured

All in one run, on one set of containers that grows. Each has a configuration of some 25 lines that includes LXC's
`common.conf`, two groups, autostart and a static address; they share one read-only root file system. A fifth of them
runs: one process each, and a veth pair on a private bridge. Before anything is timed, the answers are compared:
`lxc-inventory` and python3-lxc agree on every container's state, addresses, autostart, groups and privilege, and all
others tell the same number of containers.

Commands that are compared run in turns, A B C A B C, after one run of each that does not count, so that what else the
machine does hits all of them alike. Ratios and differences are those of medians.

- **the probe alone**: the very script that `lxc-inventory` sends, given to a shell. The rest of `--list` is starting
  .NET, reading the answer and writing JSON.
- **over ssh**: a real sshd on 127.0.0.1, a home without start-up files, and one shared connection (`ControlMaster`)
  that is already open, the same for all three commands. Against `ssh host true`, which asks nothing, the difference
  holds the probe too; `ssh host sh -s` tells how much of it.
- **through Ansible**: the same blueprint with every container built, once as a static file and once through
  `hosts.sh`, with this project's `ansible.cfg`. `hosts.sh` gives Ansible more to read, the observed variables: how
  much that costs tells a script that only prints the same answer with `cat`.
"""
