"""The table that a run prints, and the same as JSON."""

from .figures import gain_wanted, missed

HEADS = (
    ("question", 66, "<"),
    ("C", 9, ">"),
    ("csocket", 9, ">"),
    ("stdlib", 9, ">"),
    ("csocket / C", 17, ">"),
    ("bar", 5, ">"),
    ("stdlib / C", 10, ">"),
    ("stdlib / csocket", 17, ">"),
    ("bar", 5, ">"),
    ("", 6, "<"),
)


def line(cells):
    padded = (f"{cell:{side}{width}}" for cell, (_, width, side) in zip(cells, HEADS, strict=True))
    return "  ".join(padded).rstrip()


def number(value, unit):
    if value is None:
        return "-"
    if unit == "share":
        return f"{value.middle:.3f}"
    return f"{value.middle:,.0f} ns" if value.middle < 100_000 else f"{value.middle / 1000:,.0f} us"


def with_spread(value):
    return "-" if value is None else f"{value.middle:.2f} ({value.low:.2f}-{value.high:.2f})"


def limit(value):
    return "-" if value is None else f"{value:.2f}"


def row(question, figures):
    bar, failures = question.bar, missed(question.bar, figures)
    asked = [bar.cost, bar.scale, bar.own, gain_wanted(bar, figures)]
    judged = any(value is not None for value in asked)
    return line(
        [
            question.title,
            *(number(figures.each.get(who), question.unit) for who in ("raw", "csocket", "stdlib")),
            with_spread(figures.cost),
            limit(bar.cost or bar.scale or bar.own),
            limit(figures.stdlib_cost and figures.stdlib_cost.middle),
            with_spread(figures.gain),
            limit(gain_wanted(bar, figures)),
            "missed" if failures else "met" if judged else "",
        ]
    )


def heading():
    return line([name for name, _, _ in HEADS])


def as_json(machine, results):
    """What --json writes: each round's values, so that anything can be counted from them again."""
    return {
        "machine": machine,
        "questions": [
            {
                "name": question.name,
                "title": question.title,
                "unit": question.unit,
                "bar": vars(question.bar),
                "rounds": rounds,
                "figures": figures._asdict(),
                "missed": missed(question.bar, figures),
            }
            for question, rounds, figures in results
        ],
    }
