"""The picture: stdlib / csocket, a bar for each question."""

from pathlib import Path

SUFFIXES = (".svg", ".png")
COLOURS = {"stdlib": "#b0b7c3", "csocket": "#2f6f9f"}


def files(path):
    """The two that are written where one of them, or both without their suffix, are asked for."""
    base = Path(path)
    if base.suffix in SUFFIXES:
        base = base.with_suffix("")
    return [base.parent / (base.name + suffix) for suffix in SUFFIXES]


def draw(path, machine, results):
    """Write the picture as SVG and as PNG, whichever of the two path names."""
    from matplotlib.figure import Figure

    rows = [(question.title, figures) for question, _, figures in results if figures.gain][::-1]
    figure = Figure(figsize=(9, 1.5 + 0.22 * len(rows)), layout="constrained")
    axes = figure.subplots()
    axes.barh(
        [title for title, _ in rows],
        [figures.gain.middle for _, figures in rows],
        xerr=[
            [figures.gain.middle - figures.gain.low for _, figures in rows],
            [figures.gain.high - figures.gain.middle for _, figures in rows],
        ],
        color=COLOURS["csocket"],
        ecolor=COLOURS["stdlib"],
    )
    axes.axvline(1, color="black", linewidth=0.8)
    axes.set_xscale("log")
    axes.set_xlabel("times as fast as the standard library's socket; medians, and their quartiles")
    axes.set_title(f"csocket {machine['csocket']}, {machine['interpreter']}, {machine['kernel']}")
    axes.tick_params(axis="y", labelsize=7)
    for file in files(path):
        figure.savefig(file, dpi=150)
