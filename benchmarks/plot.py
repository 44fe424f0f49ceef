"""The picture: stdlib / csocket, a bar for each question."""

from pathlib import Path

COLOURS = {"stdlib": "#b0b7c3", "csocket": "#2f6f9f"}


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
    for suffix in (".svg", ".png"):
        figure.savefig(Path(path).with_suffix(suffix), dpi=150)
