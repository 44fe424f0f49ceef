"""Questions to libc's databases from many threads at once: each gets its own answer.

What is right is what the stdlib's module says while one thread asks."""

import random
import socket as stdlib
import sys
import threading

import csocket

from .check import Report, main

LOOK_UPS, FULL_LOOK_UPS = 50_000, 1_000_000
# Of one child.
PART = 50_000
MOST_SECONDS = 900
THREADS = 8
NAMES = ("http", "https", "smtp", "domain", "ssh", "ntp", "imap2", "telnet", "ftp", "pop3", "ldap", "snmp", "no-such")
PORTS = (21, 22, 23, 25, 53, 80, 110, 123, 143, 161, 389, 443, 65_000)
PROTOCOLS = ("tcp", "udp", "icmp", "ip", "igmp", "ipv6", "esp", "ah", "no-such")
NUMERIC = ("127.0.0.1", "127.0.0.9", "0.0.0.0", "255.255.255.255", "10.1.2.3")


def questions():
    """(function's name, arguments) of each look-up; none leaves this host."""
    for name in NAMES:
        yield "getservbyname", (name,)
        yield from (("getservbyname", (name, protocol)) for protocol in ("tcp", "udp"))
        yield "getaddrinfo", ("127.0.0.1", name)
    for port in PORTS:
        yield "getservbyport", (port,)
        yield from (("getservbyport", (port, protocol)) for protocol in ("tcp", "udp"))
        yield "getnameinfo", (("127.0.0.1", port), stdlib.NI_NUMERICHOST)
    for name in PROTOCOLS:
        yield "getprotobyname", (name,)
    for address in NUMERIC:
        yield "gethostbyname", (address,)
        yield "getaddrinfo", (address, 80)
        yield "getnameinfo", ((address, 80), stdlib.NI_NUMERICHOST | stdlib.NI_NUMERICSERV)
    for name in ("gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
        yield name, ("localhost",)
        yield name, ("127.0.0.1",)
    yield "getaddrinfo", ("localhost", "http", stdlib.AF_INET)
    yield "getaddrinfo", ("::1", 80)
    yield "if_nametoindex", ("lo",)
    yield "if_indextoname", (1,)
    yield "if_nameindex", ()


def asked(module, question):
    """The answer, or what is raised, as something that can be compared."""
    name, arguments = question
    try:
        return getattr(module, name)(*arguments)
    except Exception as exc:
        return type(exc), exc.args


def ask(seed, times, expected, report, lock):
    dice = random.Random(seed)
    wrong = []
    for question in dice.choices(list(expected), k=times):
        answer = asked(csocket, question)
        if answer != expected[question]:
            wrong.append(f"seed {seed}, {question}: {answer}, not {expected[question]}")
    with lock:
        report.count("look-ups", times)
        report.count("wrong", len(wrong))
        for text in wrong[:5]:
            report.find(text)


def work(seed, look_ups):
    """What the child does."""
    sys.setswitchinterval(1e-5)
    report, lock = Report(), threading.Lock()
    expected = {question: asked(stdlib, question) for question in questions()}
    seeds = range(seed * THREADS, (seed + 1) * THREADS)
    threads = [
        threading.Thread(target=ask, args=(number, look_ups // THREADS, expected, report, lock))
        for number in seeds
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(report.tell())


def check(report, options):
    for seed in range((FULL_LOOK_UPS if options.full else LOOK_UPS) // PART):
        child = [sys.executable, "-m", "reliability.netdb_threads", "--child", str(seed), str(PART)]
        report.run(f"seed {seed}", child, MOST_SECONDS)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(*map(int, sys.argv[2:])))
    sys.exit(main(check))
