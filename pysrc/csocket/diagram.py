"""The trace as a sequence diagram: who said what to whom, in SVG.

Each row is drawn as it happens, and the file is whole after each: however the program ends, a browser
shows what there was until then. So what is drawn stays where it is; only the head, which has the
size, is written again. Who speaks is a lane: the program is the first, each address that it talks
to is another.
"""

import errno
import os
import re
from _thread import RLock
from unicodedata import east_asian_width

from . import words
from .lines import File, descriptor_of

__all__ = ["Diagram"]

GUTTER, FIRST, GAP, RIGHT = 84, 214, 330, 150
TOP, FIRST_ROW, ROW, BOTTOM = 16, 108, 52, 24
WIDEST = 290  # pixels of a text between two lanes
SMALL, BOLD = 11 / 14, 1.15  # how wide such text is, of the plain
MOST_ROWS, MOST_LANES = 2000, 40
HEAD_SIZE = 160
TAIL = "</svg>\n"
STYLE = """\
<style>
.paper{fill:#fff}.lane{stroke:#b6bfca}.box{fill:#eef2f7;stroke:#b6bfca}
text{font:14px system-ui,"Noto Sans","DejaVu Sans",sans-serif;fill:#1c2530}
.name{font-weight:600}.small{font-size:11px;fill:#5d6875}
.label{paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}
.out,.in,.bad{stroke-width:1.6;fill:none}.end{stroke-dasharray:5 4}
.out{stroke:#0b5fae}.in{stroke:#0a7440}.bad{stroke:#b3261e}
polygon.out,circle.out{fill:#0b5fae}polygon.in,circle.in{fill:#0a7440}polygon.bad{fill:#b3261e}
.wrong{fill:#b3261e}
@media (prefers-color-scheme:dark){
.paper{fill:#14181f}.lane{stroke:#475260}.box{fill:#222a35;stroke:#475260}
text{fill:#e4e9ef}.small{fill:#9aa6b3}.label{stroke:#14181f}
.out{stroke:#6cb4ff}.in{stroke:#5fd394}.bad{stroke:#ff8a80}
polygon.out,circle.out{fill:#6cb4ff}polygon.in,circle.in{fill:#5fd394}polygon.bad{fill:#ff8a80}
.wrong{fill:#ff8a80}}
</style>
<rect class="paper" width="100%" height="100%"/>
"""
SAID = ("send", "sendall", "sendto", "sendmsg", "sendfile", "write")
HEARD = ("recv", "recvfrom", "recvmsg", "recv_into", "recvfrom_into", "recvmsg_into", "read")
MACHINE = re.compile(r"(?:0\.0\.0\.0|127(?:\.\d+){3}|\[::1?\]):(\d+)")


class Diagram:
    """A sink that draws what it is told."""

    def __init__(self, path, program, how=0):
        """Draw into the file *path*, opened with the flags *how* too. Raises OSError."""
        if descriptor_of(path) is not None:
            raise OSError(errno.ESPIPE, "a diagram is drawn in a file of its own")
        self.file = File(path, how)
        self.process = os.getpid()
        self.turn = RLock()
        self.lanes = {}  # key of an address: number of a lane
        self.ours = set()  # keys of this program's own sockets
        self.count = 0  # of lanes
        self.rows = 0
        self.right = 0  # how far texts beside dots go
        self.position = HEAD_SIZE
        self.program = words.one_line(program)
        drawn = STYLE + f"<title>What {escape(self.program)} and others said to each other</title>\n"
        self.write(drawn + self.lane(self.program, "this program"))

    def waits(self, call):
        """Who waits says nothing; how long is told when it is over."""

    def done(self, call):
        # A fork's own talk is another diagram's.
        if os.getpid() != self.process or call.known is None or self.rows > MOST_ROWS:
            return
        with self.turn:
            known = call.known
            if known.local:
                self.ours.add(key(known, known.local))
            drawn = self.row(call)
            if drawn and self.rows == MOST_ROWS:
                drawn = self.note(0, "full: what came later is not here", call, "small")
            if drawn:
                self.rows += 1
                self.write(drawn)

    def row(self, call):
        """What to draw for a call; nothing for those by which nothing is said."""
        name, known = call.name, call.known
        if call.failed:
            return self.failure(call)
        lane = self.lanes.get(key(known, known.local), 0)
        if name == "listen":
            if known.listens:
                return ""
            known.listens = True
            return self.note(lane, f"listens on {known.local}", call)
        if name == "bind" and not known.stream:
            return self.note(lane, f"takes datagrams on {known.local}", call)
        peer = call.peer or known.peer
        if not peer:
            return ""
        label = call.preview or ("" if call.size is None else words.count(call.size))
        if name in ("connect", "connect_ex"):
            return "" if "still" in call.outcome else self.message(call, peer, "connects", "out")
        if name == "accept":
            return self.message(call, peer, "connects", "in")
        if name == "do_handshake":
            return self.message(call, peer, "agrees on keys (TLS)", "out")
        if name in SAID and call.outcome[:3] != "not":
            return self.message(call, peer, label or call.outcome, "out")
        if name in HEARD and call.size is not None:
            over = "finished" in call.outcome
            return self.message(call, peer, "has finished" if over else label, "in", over)
        met = key(known, peer) in self.lanes
        if name in ("close", "shutdown") and met and not known.closed:
            known.closed = name == "close"
            return self.message(call, peer, "closes" if known.closed else "has finished", "out", True)
        return ""

    def failure(self, call):
        kind = call.outcome.partition(":")[0]
        if call.name in ("connect", "connect_ex") and call.peer:
            return self.message(call, call.peer, kind, "bad")
        lane = self.lanes.get(key(call.known, call.known.local), 0)
        return self.note(lane, f"{call.name}: {kind}: {reason(call)}".rstrip(": "), call, "wrong")

    # Lanes

    def own_lane(self, known):
        """The lane of a socket of ours: the program's, unless it has one as somebody's other side."""
        return self.lanes.setdefault(key(known, known.local), 0)

    def peer_lane(self, known, peer):
        """The number of the lane of an address, and what to draw for it where it is new."""
        its = key(known, peer)
        if its in self.lanes:
            return self.lanes[its], ""
        if self.count >= MOST_LANES:
            self.lanes[its] = self.count - 1
            return self.count - 1, ""
        self.lanes[its] = self.count
        last = self.count == MOST_LANES - 1
        mine = its in self.ours or peer.startswith("#")
        who = "in this program" if mine else "the other side"
        return self.count, self.lane("others" if last else words.one_line(peer), who)

    def lane(self, name, who):
        x, name = lane_x(self.count), cut(name)
        half = max(60, width(name, BOLD) / 2 + 14)
        self.count += 1
        return (
            f'<path class="lane" d="M{x} {TOP + 44}V99999"/>'
            f'<rect class="box" x="{x - half:.0f}" y="{TOP}" width="{half * 2:.0f}" height="44" rx="6"/>'
            f'{text(x, TOP + 19, name, "name")}{text(x, TOP + 35, who, "small")}\n'
        )

    # Rows

    def y(self):
        return FIRST_ROW + self.rows * ROW

    def message(self, call, peer, label, kind, over=False):
        """An arrow between the program and another, or a dot where the arrow is there already."""
        mine = self.own_lane(call.known)
        other, lane = self.peer_lane(call.known, peer)
        ends = (other, mine) if kind == "in" else (mine, other)
        y = self.y()
        caption = f"#{call.known.number} {call.text}, {took(call)}"
        if kind == "bad":
            caption = f"#{call.known.number} {call.text}: {reason(call)}"
        known_already = kind == "in" and key(call.known, peer) in self.ours
        if known_already or mine == other:
            x = lane_x(mine)
            self.right = max(self.right, x + RIGHT + GAP // 2)
            if not over:
                label = {"connects": "accepted"}.get(label, f"got {label}" if kind == "in" else label)
            drawn = f'<circle class="{kind}" cx="{x}" cy="{y}" r="4"/>'
            drawn += text(x + 12, y - 2, cut(label), "label", "start")
            drawn += text(x + 12, y + 12, cut(caption, SMALL), "label small", "start")
        else:
            drawn = arrow(*map(lane_x, ends), y, f"{kind} end" if over else kind)
            middle = lane_x(max(ends)) - GAP / 2
            drawn += text(middle, y - 7, cut(label), "label wrong" if kind == "bad" else "label")
            drawn += text(middle, y + 14, cut(caption, SMALL), "label small")
        said = f"{call.text} -> {call.outcome or 'done'} {call.preview}"
        return lane + self.group(call, said.rstrip(), drawn)

    def note(self, lane, words_of, call, more=""):
        """Something that happens at a lane."""
        x, y, shown = lane_x(lane), self.y(), cut(words_of)
        half = width(shown) / 2 + 12
        left = max(x - half, GUTTER + 4)
        drawn = (
            f'<rect class="box" x="{left:.0f}" y="{y - 15}" width="{half * 2:.0f}" height="26" rx="4"/>'
            f"{text(left + half, y + 3, shown, more)}"
        )
        return self.group(call, f"{call.text} -> {call.outcome or 'done'}", drawn)

    def group(self, call, title, drawn):
        drawn += text(GUTTER - 10, self.y() + 4, f"{call.at + call.took:.3f} s", "small", "end")
        return f"<g><title>{escape(title)}</title>{drawn}</g>\n"

    def write(self, drawn):
        """Put what was drawn before the tail, and then the new size into the head."""
        wide = max(self.right, lane_x(self.count - 1) + RIGHT)
        high = FIRST_ROW + max(self.rows, 1) * ROW - ROW // 2 + BOTTOM
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{wide}" height="{high}" '
            f'viewBox="0 0 {wide} {high}"'
        )
        data = drawn.encode("utf-8", "backslashreplace")
        fd = self.file.descriptor()
        os.pwrite(fd, data + TAIL.encode(), self.position)
        os.pwrite(fd, f"{head:<{HEAD_SIZE - 2}}>\n".encode(), 0)
        self.position += len(data)


def key(known, address):
    """By what an address is recognised: this machine's own names for itself are one."""
    if not address:
        return f"#{known.number}"
    own = MACHINE.fullmatch(address)
    return known.stream, f":{own[1]}" if own else address


def lane_x(lane):
    return FIRST + lane * GAP


def took(call):
    return ("waited " if call.waited else "") + words.duration(call.took)


def reason(call):
    """The words of an error, without its class and number."""
    return re.sub(r"\[Errno \d+\] |: \(.*", "", call.outcome.partition(": ")[2])


def arrow(start, end, y, kind):
    back = -9 if end > start else 9
    tip = end + (-1 if end > start else 1)
    return (
        f'<path class="{kind}" d="M{start} {y}H{tip + back}"/>'
        f'<polygon class="{kind.split()[0]}" points="{tip},{y} {tip + back},{y - 4} {tip + back},{y + 4}"/>'
    )


def text(x, y, content, kind, anchor="middle"):
    return f'<text class="{kind}" x="{x:.0f}" y="{y}" text-anchor="{anchor}">{escape(content)}</text>'


def escape(content):
    return words.one_line(content).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def width(content, scale=1.0):
    """About how many pixels a text takes."""
    return scale * sum(14 if east_asian_width(letter) in "WF" else 7.4 for letter in content)


def cut(content, scale=1.0):
    """As much of a text as there is room for between two lanes."""
    if width(content, scale) <= WIDEST:
        return content
    while width(content, scale) > WIDEST - 14:
        content = content[: min(len(content) - 1, 80)]
    return content + "…"
