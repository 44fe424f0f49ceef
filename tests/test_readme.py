"""README.md and README.zh-CN.md say the same, and their links lead somewhere."""

import re
from pathlib import Path

import pytest

from netns import ROOT

# netns has put the tree on sys.path.
from demo import conversation

pytestmark = pytest.mark.program

TREE = Path(ROOT)
ENGLISH, CHINESE = NAMES = ("README.md", "README.zh-CN.md")


def text(name):
    return (TREE / name).read_text(encoding="utf-8")


def commands(name):
    """The commands: a comment that names one, and right below it the fenced block that is one."""
    return re.findall(r"^<!-- command: (\w+) -->\n```sh\n(.+)\n```$", text(name), re.M)


def blocks(name):
    return re.findall(r"^```(\w+)\n(.*?)^```$", text(name), re.M | re.S)


def headings(name):
    return re.findall(r"^#+(?= )", re.sub(r"^```.*?^```$", "", text(name), flags=re.M | re.S), re.M)


def links(name):
    """Where the links lead, in an order of their own: each README links to the other."""
    return sorted(set(re.findall(r"\]\(([^)]+)\)", text(name))) - set(NAMES))


def test_commands():
    assert commands(ENGLISH) == [
        ("chat", "python3 chat.py"),
        ("test", "python -m pip install -e '.[test]' && python -m pytest"),
    ]


@pytest.mark.parametrize("part", [commands, blocks, headings, links])
def test_both_have_the_same(part):
    assert part(ENGLISH) == part(CHINESE) != []


def test_both_have_the_same_paragraphs():
    """The same number of paragraphs, list items and table rows under each heading."""

    def shape(name):
        sections = re.split(r"^## .*$", text(name), flags=re.M)
        return [
            (s.count("\n\n"), len(re.findall("^- ", s, re.M)), len(re.findall(r"^\|", s, re.M)))
            for s in sections
        ]

    assert shape(ENGLISH) == shape(CHINESE)


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name):
    assert [link for link in links(name) if not (TREE / link).exists()] == []


def test_each_links_to_the_other():
    assert f"({CHINESE})" in text(ENGLISH)
    assert f"({ENGLISH})" in text(CHINESE)


@pytest.mark.parametrize("name", NAMES)
def test_picture_is_the_conversation(name):
    """The transcript in the README is what chat.py shows (test_chat holds the conversation)."""
    picture = dict(blocks(name))["text"]
    shown = re.findall(r"^(server|client) \| .*?：(.*)$", picture, re.M)
    expected = []
    for said, answered in [*conversation.TURNS, ("exit", None)]:
        expected += [("server", said), ("client", said)]
        expected += [("client", answered)] if answered else []
        expected += [("server", answered or "exit")]
    assert shown == expected


@pytest.mark.parametrize("name", NAMES)
def test_python_blocks_compile(name):
    for language, block in blocks(name):
        if language == "python":
            compile(block, name, "exec")
