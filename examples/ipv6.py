"""IPv6: one server that is reached over IPv6 and over IPv4.

    python examples/ipv6.py
"""

import threading

import csocket as socket


def serve(server: socket.socket, count: int) -> None:
    """Tell each client the address that it comes from."""
    for _ in range(count):
        connection, (host, *_) = server.accept()
        with connection:
            connection.sendall(host.encode())


def main() -> None:
    if not socket.has_dualstack_ipv6():
        raise SystemExit("this system has no IPv6, or cannot serve both on one socket")
    hosts = ("::1", "127.0.0.1")
    # The host "" stands for all of this machine's addresses.
    with socket.create_server(("", 0), family=socket.AF_INET6, dualstack_ipv6=True) as server:
        port = server.getsockname()[1]
        thread = threading.Thread(target=serve, args=(server, len(hosts)), daemon=True)
        thread.start()
        for host in hosts:
            # create_connection takes names and addresses of both kinds.
            with socket.create_connection((host, port), timeout=10) as client:
                seen = client.makefile().read()
                print(f"connected to {host}, seen as {seen}")
        thread.join()


if __name__ == "__main__":
    main()
