"""docs/tutorial.md and its Chinese twin: what they show is what one sees."""

import doctest
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.program

DOCS = Path(__file__).resolve().parent.parent / "docs"
TUTORIALS = ["tutorial.md", "tutorial.zh.md"]


def blocks(name):
    """The code blocks of a tutorial, in their order."""
    return re.findall(r"^```\w*\n.*?^```$", (DOCS / name).read_text("utf-8"), re.M | re.S)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", TUTORIALS)
def test_each_line_answers_as_shown(name):
    # The fences of the blocks are no output.
    text = "\n".join(blocks(name)).replace("```", "")
    test = doctest.DocTestParser().get_doctest(text, {}, name, name, 0)
    said = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(test, out=said.append)
    assert (runner.failures, "".join(said)) == (0, "")
    assert runner.tries > 40


def test_both_languages_show_the_same():
    english, chinese = map(blocks, TUTORIALS)
    assert english == chinese


@pytest.mark.parametrize("name", TUTORIALS)
def test_questions_are_answered(name):
    text = (DOCS / name).read_text("utf-8")
    assert len(re.findall(r"^### (\.\.\.|……)", text, re.M)) == 6
