"""The picture docs/performance.svg, drawn by gnuplot."""
import subprocess

from targets import middle

# What is ours is blue in every panel, what the probe alone costs is grey.
PANELS = {
    "on this machine": {
        "lxc-ls": ("lxc-ls -f", "#d55e00"), "python3-lxc": ("python3-lxc", "#e69f00"),
        "list-blueprint": ("lxc-inventory, blueprint", "#56b4e9"), "list": ("lxc-inventory", "#0072b2"),
        "probe": ("the probe alone", "#888888")},
    "over a warm ssh connection": {
        "ssh-list": ("lxc-inventory", "#0072b2"), "ssh-probe": ("the probe alone", "#888888"),
        "ssh-true": ("ssh host true", "#000000")},
    "through Ansible": {
        "ansible-list": ("hosts.sh", "#0072b2"), "ansible-ready": ("cat of its answer", "#888888"),
        "ansible-static": ("static file", "#e69f00")},
}

HEAD = """\
set terminal svg size 1080,420 font "sans-serif,12" background "#ffffff"
set output "{output}"
set multiplot layout 1,{panels} margins 0.06,0.99,0.13,0.9 spacing 0.05
set logscale xy
set grid ytics linecolor rgb "#cccccc"
set xtics ({ticks})
set key top left reverse Left samplen 2
set xlabel "containers, a fifth of them running"
"""


def draw(samples, output):
    sizes = sorted({size for size, _ in samples})
    ticks = ", ".join(f'"{size}" {size}' for size in sizes)
    script = HEAD.format(output=output, panels=len(PANELS), ticks=ticks)
    # Room on both sides also when only one size was measured, and above for the key.
    script += f"set xrange [{sizes[0] * 0.8}:{sizes[-1] * 1.25}]\n"
    for number, (title, lines) in enumerate(PANELS.items()):
        script += panel(samples, sizes, title, lines, number == 0)
    subprocess.run(["gnuplot"], input=script, text=True, check=True)


def panel(samples, sizes, title, lines, first):
    highest = max(middle(samples, size, name) for size in sizes for name in lines)
    blocks, plots = [], []
    for number, (name, (label, colour)) in enumerate(lines.items(), start=1):
        points = "\n".join(f"{size} {middle(samples, size, name):.2f}" for size in sizes)
        blocks.append(f"$line{number} << END\n{points}\nEND\n")
        plots.append(f'$line{number} with linespoints linewidth 2 pointtype 7 pointsize 0.4 '
                     f'linecolor rgb "{colour}" title "{label}"')
    label = "wall time in ms, median" if first else ""
    return (f'{"".join(blocks)}set ylabel "{label}"\nset title "{title}"\n'
            f"set yrange [*:{highest * 4:.0f}]\nplot {', '.join(plots)}\n")
