"""The arithmetic: medians, ratios within a round, their spread, and the bars."""

from statistics import median, quantiles
from typing import NamedTuple

# The stdlib is to be beaten by this much, or, where it is itself this near to C, ...
GAIN = 1.05
NEAR_TO_C = 1.24
# ... csocket is to have this part of what can be had.
PART_OF_WHAT_CAN_BE_HAD = 0.85


class Spread(NamedTuple):
    """A median between its quartiles."""

    low: float
    middle: float
    high: float


def spread(values):
    if len(values) < 2:
        return Spread(values[0], values[0], values[0])
    low, _, high = quantiles(values, n=4, method="inclusive")
    return Spread(low, median(values), high)


def ratio(above, below):
    """The spread of the ratios of two contenders, round by round."""
    return spread([a / b for a, b in zip(above, below, strict=True)])


class Figures(NamedTuple):
    """What a question's rounds came to; None where one of two contenders did not take part."""

    each: dict
    cost: Spread | None
    stdlib_cost: Spread | None
    gain: Spread | None


def figures_of(rounds, unit="ns"):
    """rounds: {contender: [a value for each round]}. How many times a share is another says little
    where the other is next to nothing, so shares are only compared with C's."""

    def over(above, below):
        if not {above, below} <= rounds.keys() or (unit != "ns" and below != "raw"):
            return None
        return ratio(rounds[above], rounds[below])

    return Figures(
        {who: spread(values) for who, values in rounds.items()},
        over("csocket", "raw"),
        over("stdlib", "raw"),
        over("stdlib", "csocket"),
    )


def gain_wanted(bar, figures):
    """What stdlib / csocket must be at least, or None."""
    if bar.gain != "general":
        return bar.gain
    nearest = figures.stdlib_cost
    if nearest is not None and nearest.middle <= NEAR_TO_C:
        return PART_OF_WHAT_CAN_BE_HAD * nearest.middle
    return GAIN


def missed(bar, figures):
    """Where the figures do not reach the bar, a line each."""
    own = figures.each.get("csocket")
    wanted = gain_wanted(bar, figures)
    # What is compared, how it must be, with what.
    checks = [
        ("csocket / C", figures.cost, "at most", bar.cost),
        ("csocket / C", figures.cost, "at least", bar.scale),
        ("stdlib / csocket", figures.gain, "at least", wanted),
        ("csocket", own, "at least", bar.own),
    ]
    found = []
    for what, value, how, limit in checks:
        if value is None or limit is None:
            continue
        fails = value.middle > limit if how == "at most" else value.middle < limit
        if fails:
            found.append(f"{what} is {value.middle:.3f}, {how} {limit:.3f}")
    return found
