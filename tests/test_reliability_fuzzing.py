"""The fuzz targets find what is planted into a parser."""

import os
import shutil
import sys
import sysconfig
from pathlib import Path

import pytest

from netns import ROOT


def lacks_libfuzzer():
    return not list(Path("/usr/lib").glob("*/clang/*/lib/linux/libclang_rt.fuzzer-*.a")) + list(
        Path("/usr/lib").glob("clang/*/lib/linux/libclang_rt.fuzzer-*.a")
    )


pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(
        shutil.which("clang") is None or lacks_libfuzzer(), reason="clang with libFuzzer is missing"
    ),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
    pytest.mark.skipif(
        not sysconfig.get_config_var("Py_ENABLE_SHARED"), reason="libpython is missing"
    ),
]

# Each a fault in csrc/address_text.c: what stands there, what is put there, and what is told.
PLANTED = {
    "a word too many": ("count < IPV6_WORDS ? parse_word", "count < 9 ? parse_word", "runtime error"),
    "a number too large": ("value > 255", "value > 999", "not so: "),
    "a gap that is none": ("return count != 1 && (", "return (", "not so: strcmp"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_is_found(tmp_path, name):
    sys.path.insert(0, ROOT)
    from reliability import check, fuzzing

    right, wrong, told = PLANTED[name]
    shutil.copytree(fuzzing.CSRC, tmp_path / "csrc")
    parser = tmp_path / "csrc" / "address_text.c"
    text = parser.read_text()
    assert text.count(right) == 1
    parser.write_text(text.replace(right, wrong))
    fuzzing.build(tmp_path, ("text",), tmp_path / "csrc")
    report = check.Report()
    assert not fuzzing.fuzz(report, tmp_path, "text", 2_000_000, 60)
    assert told in report.findings[0]


@pytest.mark.skipif(shutil.which("llvm-cov") is None, reason="llvm-cov is missing")
def test_parsers_that_no_target_has_are_told(tmp_path):
    sys.path.insert(0, ROOT)
    from reliability import check, fuzzing

    fuzzing.build(tmp_path, ("text",))
    fuzzing.run(tmp_path, "text", ["-runs=1"], 1)
    report = check.Report()
    fuzzing.look_at_lines(report, fuzzing.lines_of_parsers(tmp_path, ("text",)))
    told = "\n".join(report.findings)
    assert "csrc/ancillary.c: no line" in told and "csrc/family/inet.c: no line" in told
    assert "address_text" not in told
    # A table and no function.
    assert "family/rds" not in told
