"""The page docs/performance.md."""
import resource
from statistics import median

from targets import TARGETS
from wording import LABELS, PAGE


def page(samples, verdicts, facts, runs):
    sizes = sorted({size for size, _ in samples})
    return PAGE.format(
        facts=table(["", ""], [[word, text] for word, text in facts.items()]),
        verdicts=verdict_table(verdicts, sizes), times=samples_table(samples, sizes, times),
        memory=samples_table(samples, sizes, memory), runs=runs, floor=floor())


def verdict_table(verdicts, sizes):
    rows = []
    for target in TARGETS:
        mine = {verdict.size: verdict for verdict in verdicts if verdict.target is target}
        rows.append([target.what, f"at most {amount(target, target.limit)}", *(cell(mine[size]) for size in sizes)])
    return table(["", "target", *map(str, sizes)], rows)


def cell(verdict):
    word = (" **met**" if verdict.met else " **missed**") if verdict.judged else ""
    return amount(verdict.target, verdict.number) + word


def amount(target, number):
    return f"{number:.0f} {target.unit}" if target.unit else f"{number:.2f}"


def samples_table(samples, sizes, text):
    rows = [[label, *(text(samples[size, name]) for size in sizes)] for name, label in LABELS.items()]
    return table(["containers", *map(str, sizes)], rows)


def times(taken):
    milliseconds = [sample.milliseconds for sample in taken]
    return f"{median(milliseconds):.0f} ({min(milliseconds):.0f})"


def memory(taken):
    most = max(sample.megabytes for sample in taken)
    return f"{most:.0f}" if most > floor() else f"≤ {floor():.0f}"


def floor():
    """What this process has ever held, in MB: getrusage(2) lets a child begin with it."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def table(head, rows):
    lines = [head, ["---"] + ["---:" if len(head) > 2 else "---"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
