"""Options of Linux that the stdlib has no names for, set, read and used on the running kernel.

A test that the kernel refuses is skipped with its words.
"""

import contextlib
import ctypes
import errno
import os
import select
import struct
import time

import pytest

from peers import tcp_pair, udp_pair

REFUSALS = {
    *(errno.ENOPROTOOPT, errno.EOPNOTSUPP, errno.EPERM, errno.EACCES, errno.ENOENT),
    *(errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT, errno.ESOCKTNOSUPPORT),
}
PATIENCE = 10_000  # milliseconds in which what must come comes


class Present:
    """csocket's names; one that the build lacks skips the test."""

    def __init__(self, module):
        self.module = module

    def __getattr__(self, name):
        if not hasattr(self.module, name):
            pytest.skip(f"this build has no {name}")
        return getattr(self.module, name)


@pytest.fixture
def names(csocket):
    return Present(csocket)


@contextlib.contextmanager
def kernel_may_refuse(what):
    try:
        yield
    except OSError as exc:
        if exc.errno in REFUSALS:
            pytest.skip(f"the kernel refuses {what}: {exc.strerror}")
        raise


def set_option(sock, names, level, name, value):
    with kernel_may_refuse(name):
        sock.setsockopt(getattr(names, level), getattr(names, name), value)


def get_option(sock, names, level, name, *size):
    with kernel_may_refuse(name):
        return sock.getsockopt(getattr(names, level), getattr(names, name), *size)


KINDS = {
    "tcp": ("AF_INET", "SOCK_STREAM"),
    "tcp6": ("AF_INET6", "SOCK_STREAM"),
    "udp": ("AF_INET", "SOCK_DGRAM"),
    "udp6": ("AF_INET6", "SOCK_DGRAM"),
    "unix": ("AF_UNIX", "SOCK_STREAM"),
    "netlink": ("AF_NETLINK", "SOCK_RAW"),
    "packet": ("AF_PACKET", "SOCK_RAW"),
}


def open_socket(names, kind):
    with kernel_may_refuse(f"a socket of kind {kind}"):
        return names.socket(*(getattr(names, name) for name in KINDS[kind]))


# Options that keep a number: kind of socket, level, option, the number or the names of its flags.
NUMBERS = """
    tcp SOL_SOCKET SO_ZEROCOPY 1
    tcp SOL_SOCKET SO_TXREHASH 0
    tcp SOL_SOCKET SO_MAX_PACING_RATE 1000000
    tcp SOL_SOCKET SO_BUF_LOCK 3
    udp SOL_SOCKET SO_RXQ_OVFL 1
    udp SOL_SOCKET SO_TIMESTAMP 1
    udp SOL_SOCKET SO_TIMESTAMPNS 1
    udp SOL_SOCKET SO_TIMESTAMPING SOF_TIMESTAMPING_RX_SOFTWARE|SOF_TIMESTAMPING_SOFTWARE
    udp SOL_SOCKET SO_SELECT_ERR_QUEUE 1
    udp SOL_SOCKET SO_BUSY_POLL 0
    udp SOL_SOCKET SO_PREFER_BUSY_POLL 1
    udp SOL_SOCKET SO_NO_CHECK 1
    udp SOL_SOCKET SO_RCVMARK 1
    udp SOL_SOCKET SO_RCVPRIORITY 1
    unix SOL_SOCKET SO_PEEK_OFF 3
    unix SOL_SOCKET SO_PASSPIDFD 1
    unix SOL_SOCKET SO_PASSSEC 1
    unix SOL_SOCKET SO_PASSRIGHTS 0
    udp IPPROTO_IP IP_MTU_DISCOVER IP_PMTUDISC_DONT
    udp IPPROTO_IP IP_MTU_DISCOVER IP_PMTUDISC_WANT
    udp IPPROTO_IP IP_MTU_DISCOVER IP_PMTUDISC_DO
    udp IPPROTO_IP IP_MTU_DISCOVER IP_PMTUDISC_PROBE
    udp IPPROTO_IP IP_MTU_DISCOVER IP_PMTUDISC_INTERFACE
    udp IPPROTO_IP IP_MTU_DISCOVER IP_PMTUDISC_OMIT
    udp IPPROTO_IP IP_MULTICAST_ALL 0
    udp IPPROTO_IP IP_FREEBIND 1
    udp IPPROTO_IP IP_MINTTL 5
    udp IPPROTO_IP IP_CHECKSUM 1
    udp IPPROTO_IP IP_RECVFRAGSIZE 1
    udp IPPROTO_IP IP_RECVERR_RFC4884 1
    udp6 IPPROTO_IPV6 IPV6_MTU_DISCOVER IPV6_PMTUDISC_OMIT
    udp6 IPPROTO_IPV6 IPV6_FREEBIND 1
    udp6 IPPROTO_IPV6 IPV6_AUTOFLOWLABEL 1
    udp6 IPPROTO_IPV6 IPV6_MULTICAST_ALL 0
    udp6 IPPROTO_IPV6 IPV6_MINHOPCOUNT 5
    udp6 IPPROTO_IPV6 IPV6_RECVERR 1
    udp6 IPPROTO_IPV6 IPV6_RECVORIGDSTADDR 1
    udp6 IPPROTO_IPV6 IPV6_RECVFRAGSIZE 1
    udp IPPROTO_UDP UDP_SEGMENT 1200
    udp IPPROTO_UDP UDP_GRO 1
    udp IPPROTO_UDP UDP_CORK 1
    udp6 IPPROTO_UDP UDP_NO_CHECK6_TX 1
    udp6 IPPROTO_UDP UDP_NO_CHECK6_RX 1
    tcp IPPROTO_TCP TCP_INQ 1
    tcp IPPROTO_TCP TCP_NOTSENT_LOWAT 4096
    tcp IPPROTO_TCP TCP_RTO_MAX_MS 5000
    tcp IPPROTO_TCP TCP_SAVE_SYN 1
    netlink SOL_NETLINK NETLINK_EXT_ACK 1
    netlink SOL_NETLINK NETLINK_CAP_ACK 1
    netlink SOL_NETLINK NETLINK_NO_ENOBUFS 1
    netlink SOL_NETLINK NETLINK_GET_STRICT_CHK 1
    packet SOL_PACKET PACKET_AUXDATA 1
    packet SOL_PACKET PACKET_IGNORE_OUTGOING 1
    packet SOL_PACKET PACKET_QDISC_BYPASS 1
    packet SOL_PACKET PACKET_VERSION TPACKET_V3
"""


@pytest.mark.parametrize("line", NUMBERS.strip().splitlines(), ids=lambda line: "-".join(line.split()[2:]))
def test_number_is_kept(names, line):
    kind, level, name, value = line.split()
    number = 0
    for word in value.split("|"):
        number |= int(word) if word.isdigit() else getattr(names, word)
    with open_socket(names, kind) as s:
        set_option(s, names, level, name, number)
        assert get_option(s, names, level, name) == number


# What can only be read


def test_cookie_names_a_socket(names):
    a, b = names.socketpair()
    with a, b:
        cookies = {get_option(s, names, "SOL_SOCKET", "SO_COOKIE", 8) for s in (a, b, a, b)}
    assert len(cookies) == 2 and all(len(cookie) == 8 for cookie in cookies)


def test_counters_of_memory(names):
    with open_socket(names, "udp") as s:
        info = get_option(s, names, "SOL_SOCKET", "SO_MEMINFO", 256)
        fields = struct.unpack(f"{len(info) // 4}I", info)
        assert fields[names.SK_MEMINFO_RCVBUF] == s.getsockopt(names.SOL_SOCKET, names.SO_RCVBUF)
        assert fields[names.SK_MEMINFO_DROPS] == 0


def test_numbers_that_are_only_read(names):
    with open_socket(names, "tcp") as s:
        assert get_option(s, names, "SOL_SOCKET", "SO_INCOMING_NAPI_ID") == 0
        assert get_option(s, names, "SOL_SOCKET", "SO_BPF_EXTENSIONS") > 0
        assert len(get_option(s, names, "SOL_SOCKET", "SO_NETNS_COOKIE", 8)) == 8
        assert get_option(s, names, "IPPROTO_TCP", "TCP_IS_MPTCP") == 0


def test_groups_of_the_peer(names):
    a, b = names.socketpair()
    with a, b:
        groups = get_option(a, names, "SOL_SOCKET", "SO_PEERGROUPS", 1024)
    assert sorted(struct.unpack(f"{len(groups) // 4}I", groups)) == sorted(os.getgroups())


def test_mtu_of_a_path(names):
    with open_socket(names, "udp") as s:
        s.connect(("127.0.0.1", 9))
        assert get_option(s, names, "IPPROTO_IP", "IP_MTU") >= 576


def test_buffers_beyond_the_limit(names):
    with open_socket(names, "udp") as s:
        for force, name in (("SO_RCVBUFFORCE", "SO_RCVBUF"), ("SO_SNDBUFFORCE", "SO_SNDBUF")):
            set_option(s, names, "SOL_SOCKET", force, 1 << 24)
            assert s.getsockopt(names.SOL_SOCKET, getattr(names, name)) == 1 << 25


def test_address_preferences(names):
    with open_socket(names, "udp6") as s:
        public, temporary = names.IPV6_PREFER_SRC_PUBLIC, names.IPV6_PREFER_SRC_TMP
        for wanted in (temporary, public):
            set_option(s, names, "IPPROTO_IPV6", "IPV6_ADDR_PREFERENCES", wanted)
            found = get_option(s, names, "IPPROTO_IPV6", "IPV6_ADDR_PREFERENCES")
            assert found & (public | temporary) == wanted


def test_interface_of_unicast(names):
    with open_socket(names, "udp") as s:
        index = names.htonl(names.if_nametoindex("lo"))
        set_option(s, names, "IPPROTO_IP", "IP_UNICAST_IF", index)
        assert get_option(s, names, "IPPROTO_IP", "IP_UNICAST_IF") == index


def test_port_is_of_the_range(names):
    with open("/proc/sys/net/ipv4/ip_local_port_range") as file:
        low = int(file.read().split()[0]) + 100
    with open_socket(names, "udp") as s:
        high = low + 99
        set_option(s, names, "IPPROTO_IP", "IP_LOCAL_PORT_RANGE", struct.pack("=I", low | high << 16))
        s.bind(("127.0.0.1", 0))
        assert low <= s.getsockname()[1] <= high


# The error queue


def from_error_queue(sock, names):
    """The ancillary data of the next message in the error queue, as a dict."""
    poll = select.poll()
    poll.register(sock, 0)
    assert poll.poll(PATIENCE) == [(sock.fileno(), select.POLLERR)]
    _, ancillary, flags, _ = sock.recvmsg(2048, 1024, names.MSG_ERRQUEUE)
    assert flags & names.MSG_ERRQUEUE and not flags & names.MSG_CTRUNC
    return {(level, kind): data for level, kind, data in ancillary}


def extended_error(ancillary, names):
    """errno, origin, type, code, info and data: struct sock_extended_err of ip(7)."""
    return struct.unpack_from("=IBBBxII", ancillary[names.SOL_IP, names.IP_RECVERR])


def test_zerocopy(names):
    a, b = tcp_pair(names)
    with a, b:
        set_option(a, names, "SOL_SOCKET", "SO_ZEROCOPY", 1)
        data = bytes(range(256)) * 64
        for _ in range(2):
            with kernel_may_refuse("MSG_ZEROCOPY"):
                assert a.send(data, names.MSG_ZEROCOPY) == len(data)
            assert b.recv(len(data), names.MSG_WAITALL) == data
        sends = set()
        while len(sends) < 2:
            error = extended_error(from_error_queue(a, names), names)
            assert error[:2] == (0, names.SO_EE_ORIGIN_ZEROCOPY)
            assert error[3] in (0, names.SO_EE_CODE_ZEROCOPY_COPIED)
            sends.update(range(error[4], error[5] + 1))
        assert sends == {0, 1}


def test_time_stamp_of_a_send(names):
    a, b = udp_pair(names)
    with a, b:
        flags = names.SOF_TIMESTAMPING_TX_SOFTWARE | names.SOF_TIMESTAMPING_SOFTWARE
        flags |= names.SOF_TIMESTAMPING_OPT_ID | names.SOF_TIMESTAMPING_OPT_TSONLY
        set_option(a, names, "SOL_SOCKET", "SO_TIMESTAMPING", flags)
        for number in range(2):
            a.sendto(b"x", b.getsockname())
            ancillary = from_error_queue(a, names)
            assert_recent(ancillary[names.SOL_SOCKET, names.SCM_TIMESTAMPING])
            error = extended_error(ancillary, names)
            assert error[:2] == (errno.ENOMSG, names.SO_EE_ORIGIN_TIMESTAMPING)
            assert error[4:] == (names.SCM_TSTAMP_SND, number)


def test_refused_datagram(names):
    a, b = udp_pair(names)
    with a:
        set_option(a, names, "IPPROTO_IP", "IP_RECVERR", 1)
        address = b.getsockname()
        b.close()
        a.sendto(b"x", address)
        error = extended_error(from_error_queue(a, names), names)
        icmp = (names.SO_EE_ORIGIN_ICMP, names.ICMP_DEST_UNREACH, names.ICMP_PORT_UNREACH)
        assert error[:4] == (errno.ECONNREFUSED, *icmp)


# What comes with a datagram


def assert_recent(stamp):
    seconds, nanoseconds = struct.unpack_from("ll", stamp)
    assert abs(seconds - time.time()) < 3600
    assert 0 <= nanoseconds < 10**9


def receive(sock, names):
    """A datagram, and its ancillary data as a dict."""
    data, ancillary, flags, _ = sock.recvmsg(65536, 1024)
    assert not flags & names.MSG_CTRUNC
    return data, {(level, kind): value for level, kind, value in ancillary}


@pytest.mark.parametrize("name", ["TIMESTAMP", "TIMESTAMPNS"])
def test_time_stamp_of_a_receive(names, name):
    a, b = udp_pair(names)
    with a, b:
        set_option(b, names, "SOL_SOCKET", f"SO_{name}", 1)
        a.sendto(b"x", b.getsockname())
        _, ancillary = receive(b, names)
        assert_recent(ancillary[names.SOL_SOCKET, getattr(names, f"SCM_{name}")])


def test_dropped_datagrams_are_counted(names):
    a, b = udp_pair(names)
    with a, b:
        set_option(b, names, "SOL_SOCKET", "SO_RXQ_OVFL", 1)
        b.setsockopt(names.SOL_SOCKET, names.SO_RCVBUF, 1)
        b.setblocking(False)
        for _ in range(100):
            a.sendto(bytes(1000), b.getsockname())
        with pytest.raises(BlockingIOError):
            while True:
                b.recv(1000)
        a.sendto(b"x", b.getsockname())
        data, ancillary = receive(b, names)
        (count,) = struct.unpack("=I", ancillary[names.SOL_SOCKET, names.SO_RXQ_OVFL])
        assert data == b"x" and 0 < count < 100


def test_one_send_becomes_three_datagrams(names):
    a, b = udp_pair(names)
    with a, b, kernel_may_refuse("UDP_SEGMENT"):
        size = [(names.IPPROTO_UDP, names.UDP_SEGMENT, struct.pack("=H", 100))]
        assert a.sendmsg([bytes(250)], size, 0, b.getsockname()) == 250
        assert [len(b.recv(1000)) for _ in range(3)] == [100, 100, 50]


def test_three_datagrams_become_one_receive(names):
    a, b = udp_pair(names)
    with a, b:
        set_option(a, names, "IPPROTO_UDP", "UDP_SEGMENT", 100)
        set_option(b, names, "IPPROTO_UDP", "UDP_GRO", 1)
        a.sendto(bytes(250), b.getsockname())
        data, ancillary = receive(b, names)
        assert len(data) == 250
        assert struct.unpack("=i", ancillary[names.IPPROTO_UDP, names.UDP_GRO]) == (100,)


def test_time_of_a_send(names):
    a, b = udp_pair(names)
    with a, b:
        wanted = struct.pack("=iI", time.CLOCK_MONOTONIC, names.SOF_TXTIME_REPORT_ERRORS)
        set_option(a, names, "SOL_SOCKET", "SO_TXTIME", wanted)
        assert a.getsockopt(names.SOL_SOCKET, names.SO_TXTIME, 8) == wanted
        moment = struct.pack("=Q", time.monotonic_ns())
        a.sendmsg([b"x"], [(names.SOL_SOCKET, names.SCM_TXTIME, moment)], 0, b.getsockname())
        assert b.recv(10) == b"x"


# Filters


class Program:
    """A classic BPF program that returns one number: struct sock_fprog, and what it points to."""

    def __init__(self, number):
        ret_k = 0x06
        self.code = ctypes.create_string_buffer(struct.pack("=HBBI", ret_k, 0, 0, number), 8)
        self.value = struct.pack("HP", 1, ctypes.addressof(self.code))


def test_filter(names):
    a, b = udp_pair(names)
    with a, b:
        drop, cut = Program(0), Program(11)
        set_option(b, names, "SOL_SOCKET", "SO_ATTACH_FILTER", drop.value)
        a.sendto(b"dropped", b.getsockname())
        # The program's number counts the bytes of UDP's header too.
        set_option(b, names, "SOL_SOCKET", "SO_ATTACH_FILTER", cut.value)
        a.sendto(b"cut short", b.getsockname())
        set_option(b, names, "SOL_SOCKET", "SO_DETACH_FILTER", 0)
        a.sendto(b"whole", b.getsockname())
        assert [b.recv(100), b.recv(100)] == [b"cut", b"whole"]


def test_locked_filter(names):
    with open_socket(names, "udp") as s:
        every = Program(0xFFFFFFFF)
        set_option(s, names, "SOL_SOCKET", "SO_ATTACH_FILTER", every.value)
        set_option(s, names, "SOL_SOCKET", "SO_LOCK_FILTER", 1)
        assert s.getsockopt(names.SOL_SOCKET, names.SO_LOCK_FILTER) == 1
        for name, value in (("SO_DETACH_FILTER", 0), ("SO_ATTACH_FILTER", every.value)):
            with pytest.raises(PermissionError):
                s.setsockopt(names.SOL_SOCKET, getattr(names, name), value)


def test_program_picks_the_socket(names):
    with contextlib.ExitStack() as stack:
        a, b, sender = (stack.enter_context(open_socket(names, "udp")) for _ in range(3))
        port = 0
        for s in (a, b):
            s.setsockopt(names.SOL_SOCKET, names.SO_REUSEPORT, 1)
            s.bind(("127.0.0.1", port))
            port = s.getsockname()[1]
        for number, chosen in ((1, b), (0, a)):
            pick = Program(number)
            set_option(a, names, "SOL_SOCKET", "SO_ATTACH_REUSEPORT_CBPF", pick.value)
            sender.sendto(b"x", ("127.0.0.1", port))
            chosen.settimeout(PATIENCE / 1000)
            assert chosen.recv(10) == b"x"
        set_option(a, names, "SOL_SOCKET", "SO_DETACH_REUSEPORT_BPF", 0)


@pytest.mark.parametrize("name", ["SO_ATTACH_BPF", "SO_ATTACH_REUSEPORT_EBPF"])
def test_ebpf_wants_the_descriptor_of_a_program(names, name):
    with open_socket(names, "udp") as s:
        s.bind(("127.0.0.1", 0))
        with kernel_may_refuse(name), pytest.raises(OSError) as caught:
            s.setsockopt(names.SOL_SOCKET, getattr(names, name), s.fileno())
    assert caught.value.errno in (errno.EBADF, errno.EINVAL)


# UNIX sockets


def process_of(pidfd):
    """The process that a pidfd is for."""
    try:
        with open(f"/proc/self/fdinfo/{pidfd}") as file:
            return int(dict(line.split(":", 1) for line in file)["Pid"])
    finally:
        os.close(pidfd)


def test_pidfd_of_the_peer(names):
    a, b = names.socketpair()
    with a, b:
        assert process_of(get_option(a, names, "SOL_SOCKET", "SO_PEERPIDFD")) == os.getpid()


def test_pidfd_with_a_message(names):
    a, b = names.socketpair()
    with a, b:
        set_option(b, names, "SOL_SOCKET", "SO_PASSPIDFD", 1)
        a.send(b"x")
        data, ancillary = receive(b, names)
        (pidfd,) = struct.unpack("=i", ancillary[names.SOL_SOCKET, names.SCM_PIDFD])
        assert (data, process_of(pidfd)) == (b"x", os.getpid())


def test_peeks_go_on(names):
    a, b = names.socketpair()
    with a, b:
        set_option(b, names, "SOL_SOCKET", "SO_PEEK_OFF", 1)
        a.send(b"abcdef")
        assert [b.recv(2, names.MSG_PEEK) for _ in range(2)] == [b"bc", b"de"]
        assert b.recv(4) == b"abcd"
        assert b.recv(2, names.MSG_PEEK) == b"f"


def test_descriptors_are_refused(names):
    a, b = names.socketpair()
    with a, b:
        set_option(b, names, "SOL_SOCKET", "SO_PASSRIGHTS", 0)
        with pytest.raises(PermissionError):
            names.send_fds(a, [b"x"], [0])


def test_what_is_left_is_told(names):
    a, b = names.socketpair()
    with a, b:
        set_option(b, names, "SOL_SOCKET", "SO_INQ", 1)
        a.send(b"abcdef")
        data, ancillary, _, _ = b.recvmsg(2, 100)
        assert (data, ancillary) == (b"ab", [(names.SOL_SOCKET, names.SCM_INQ, struct.pack("=i", 4))])


# Protocols on top of TCP, and other families


def test_multipath_tcp(names):
    with contextlib.ExitStack() as stack:
        enter = stack.enter_context
        with kernel_may_refuse("IPPROTO_MPTCP"):
            sockets = [names.socket(names.AF_INET, names.SOCK_STREAM, names.IPPROTO_MPTCP) for _ in "ab"]
        server, client = map(enter, sockets)
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
        conn = enter(server.accept()[0])
        client.sendall(b"x")
        assert conn.recv(10) == b"x"
        info = get_option(conn, names, "SOL_MPTCP", "MPTCP_INFO", 256)
        # The flags come after eight counters of a byte each.
        (flags,) = struct.unpack_from("=I", info, 8)
        assert not flags & names.MPTCP_INFO_FLAG_FALLBACK


def test_tls_in_the_kernel(names):
    a, b = tcp_pair(names)
    with a, b:
        key = struct.pack("=HH", names.TLS_1_2_VERSION, names.TLS_CIPHER_AES_GCM_128)
        key += bytes(names.TLS_CIPHER_AES_GCM_128_IV_SIZE + names.TLS_CIPHER_AES_GCM_128_KEY_SIZE)
        key += bytes(names.TLS_CIPHER_AES_GCM_128_SALT_SIZE + names.TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE)
        for s, way in ((a, "TLS_TX"), (b, "TLS_RX")):
            set_option(s, names, "IPPROTO_TCP", "TCP_ULP", b"tls")
            set_option(s, names, "SOL_TLS", way, key)
        a.sendall(b"read by nobody else")
        assert b.recv(100) == b"read by nobody else"


@pytest.mark.feature("PACKET")
def test_fanout(names):
    a, b = open_socket(names, "packet"), open_socket(names, "packet")
    with a, b:
        group = os.getpid() & 0xFFFF | names.PACKET_FANOUT_HASH << 16
        for s in (a, b):
            with kernel_may_refuse("a packet socket on lo"):
                s.bind(("lo", names.ETH_P_IP))
            set_option(s, names, "SOL_PACKET", "PACKET_FANOUT", group)
        assert a.getsockopt(names.SOL_PACKET, names.PACKET_FANOUT) & 0xFFFFFF == group


@pytest.mark.parametrize(
    ("family", "kind", "proto"),
    [
        ("AF_KCM", "SOCK_DGRAM", "KCMPROTO_CONNECTED"),
        ("AF_SMC", "SOCK_STREAM", "SMCPROTO_SMC"),
        ("AF_INET", "SOCK_STREAM", "IPPROTO_SMC"),
        ("AF_XDP", "SOCK_RAW", None),
        ("AF_MCTP", "SOCK_DGRAM", None),
        ("AF_PHONET", "SOCK_DGRAM", "PN_PROTO_PHONET"),
    ],
)
def test_socket_of_another_family(names, family, kind, proto):
    number = getattr(names, proto) if proto else 0
    with kernel_may_refuse(proto or family):
        with names.socket(getattr(names, family), getattr(names, kind), number) as s:
            assert s.family is getattr(names, family)
            assert s.proto == number


def test_offsets_of_xdp(names):
    with kernel_may_refuse("AF_XDP"), names.socket(names.AF_XDP, names.SOCK_RAW) as s:
        # Four rings, each with four offsets of eight bytes: struct xdp_mmap_offsets.
        assert len(s.getsockopt(names.SOL_XDP, names.XDP_MMAP_OFFSETS, 256)) == 4 * 4 * 8
