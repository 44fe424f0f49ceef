"""UDP: a server that answers each datagram in capitals, and a client that asks it.

    python examples/udp.py
"""

import threading

import csocket as socket

LARGEST = 65535


def serve(server: socket.socket) -> None:
    """Answer until an empty datagram comes."""
    while True:
        data, client = server.recvfrom(LARGEST)
        if not data:
            break
        server.sendto(data.upper(), client)


def main() -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        server.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=serve, args=(server,), daemon=True)
        thread.start()
        # A connected UDP socket has one peer: nobody else's datagrams are received.
        client.connect(server.getsockname())
        # A datagram may get lost, so that an answer may never come.
        client.settimeout(10)
        for word in ("hello", "what is this?"):
            client.send(word.encode())
            print(word, "->", client.recv(LARGEST).decode())
        client.send(b"")
        thread.join()


if __name__ == "__main__":
    main()
