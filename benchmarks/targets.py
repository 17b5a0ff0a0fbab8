"""What is to be reached, and what was."""
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Target:
    """A number computed from the samples of one size, and the most it may be at the sizes it is promised for."""
    what: str
    limit: float
    unit: str
    applies: object
    compute: object


@dataclass(frozen=True)
class Verdict:
    target: Target
    size: int
    number: float
    judged: bool

    @property
    def met(self):
        return self.number <= self.target.limit


def middle(samples, size, name):
    return median(sample.milliseconds for sample in samples[size, name])


def ratio(name, other):
    return lambda samples, size: middle(samples, size, name) / middle(samples, size, other)


def difference(name, other):
    return lambda samples, size: middle(samples, size, name) - middle(samples, size, other)


def peak(samples, size):
    ours = ("list", "list-blueprint", "ssh-list")
    return max(sample.megabytes for name in ours for sample in samples[size, name])


def always(_):
    return True


TARGETS = [
    Target("`--list` / `lxc-ls -f`, at 1000", 0.35, "", lambda size: size == 1000, ratio("list", "lxc-ls")),
    Target("`--list` / python3-lxc, at 1000", 0.60, "", lambda size: size == 1000, ratio("list", "python3-lxc")),
    Target("`--list` − probe alone, below 50", 60, "ms", lambda size: size < 50, difference("list", "probe")),
    Target("`--list` over ssh − `ssh host true`", 60, "ms", always, difference("ssh-list", "ssh-true")),
    Target("Ansible: `hosts.sh` / static file, at 10 and 100", 1.25, "", lambda size: size in (10, 100),
           ratio("ansible-list", "ansible-static")),
    Target("Ansible: `hosts.sh` / static file, at 1000", 1.00, "", lambda size: size == 1000,
           ratio("ansible-list", "ansible-static")),
    Target("peak memory of `lxc-inventory`", 90, "MB", always, peak),
]


def verdicts(samples):
    """One for each target and measured size; .judged where the target is promised for that size."""
    measured = sorted({size for size, _ in samples})
    return [Verdict(target, size, target.compute(samples, size), target.applies(size))
            for target in TARGETS for size in measured]
