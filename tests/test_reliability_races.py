"""What is planted for reliability/races.py is found, and what is no race is counted."""

import os
import shutil
import subprocess
import sys

import pytest

from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("clang") is None, reason="clang is missing"),
    pytest.mark.skipif(shutil.which("setarch") is None, reason="setarch is missing"),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
]

# What two threads do, one after the other, but without an order that ThreadSanitizer knows of.
LIBRARY = """
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
int planted;
void count(void) { planted++; }
void send_away(int fd) { send(fd, "", 1, MSG_DONTWAIT); }
void leave(int fd) { close(fd); }
void meet(int fd) {
    struct sockaddr_in at = {.sin_family = AF_INET};
    socklen_t len = sizeof(at);
    getsockname(fd, (struct sockaddr *)&at, &len);
    connect(fd, (struct sockaddr *)&at, len);
}
"""
PROGRAM = """
#include <pthread.h>
#include <string.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <arpa/inet.h>
void count(void); void send_away(int); void meet(int); void leave(int);
static int fd, mine, first_has_acted; static const char *what;
static void act(const char *one) {
    if (!strcmp(one, "count")) count();
    if (!strcmp(one, "mine")) mine++;
    if (!strcmp(one, "send")) send_away(fd);
    if (!strcmp(one, "connect")) meet(fd);
    if (!strcmp(one, "close")) leave(fd);
}
static void *other(void *none) {
    while (!__atomic_load_n(&first_has_acted, __ATOMIC_RELAXED)) {}
    act(what);
    return none;
}
int main(int count, char **words) {
    struct sockaddr_in at = {.sin_family = AF_INET};
    pthread_t thread;
    (void)count;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    bind(fd, (struct sockaddr *)&at, sizeof(at));
    what = words[2];
    pthread_create(&thread, 0, other, 0);
    act(words[1]);
    __atomic_store_n(&first_has_acted, 1, __ATOMIC_RELAXED);
    return pthread_join(thread, 0);
}
"""


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    """Runs two actions in two threads; the check's report of them."""
    sys.path.insert(0, ROOT)
    from reliability import check, races

    folder = tmp_path_factory.mktemp("planted")
    (folder / "planted.c").write_text(LIBRARY)
    (folder / "program.c").write_text(PROGRAM)
    clang = ["clang", "-g", "-fsanitize=thread", "-fPIC", "-pthread"]
    built = subprocess.run([*clang, "-shared", "-o", "_csocket.so", "planted.c"], cwd=folder, check=False)
    if built.returncode:
        pytest.skip("clang has no ThreadSanitizer")
    program = ["program.c", folder / "_csocket.so", "-o", "program"]
    subprocess.run([*clang, *program], cwd=folder, check=True)

    def run(*words):
        command = ["setarch", "-R", folder / "program", *words]
        done = subprocess.run(
            command, env=os.environ | races.ENVIRONMENT, capture_output=True, text=True, check=False, timeout=60
        )
        if "unexpected memory mapping" in done.stderr or "personality" in done.stderr:
            pytest.skip(done.stderr)
        assert done.returncode == 0, done.stderr
        report = check.Report()
        races.judge(report, done.stderr)
        return report

    return run


def test_race_that_is_planted(judged):
    report = judged("count", "count")
    assert len(report.findings) == 1
    assert "data race" in report.findings[0] and "count, act" in report.findings[0], report.findings


def test_race_of_others(judged):
    report = judged("mine", "mine")
    assert (report.findings, dict(report.counts)) == ([], {"reports of the interpreter alone": 1})


def test_connect_before_another_call(judged):
    report = judged("connect", "send")
    assert report.findings == []
    assert dict(report.counts) == {"connects that ThreadSanitizer takes for new numbers": 1}


@pytest.mark.parametrize("before", ["connect", "send"])
def test_close_after_another_call(judged, before):
    report = judged(before, "close")
    assert len(report.findings) == 1 and "close" in report.findings[0], (report.findings, report.counts)
