"""TLS: a server and a client, by the stdlib's ssl on csocket's sockets.

The server needs a key and a certificate for the name localhost, such as:

    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \\
        -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out certificate.pem
    python examples/tls.py key.pem certificate.pem
"""

import ssl
import sys
import threading

import csocket as socket


def serve(server: socket.socket, context: ssl.SSLContext) -> None:
    """Send back in capitals what the first client says."""
    connection, _ = server.accept()
    with connection, context.wrap_socket(connection, server_side=True) as secure:
        while data := secure.recv(4096):
            secure.sendall(data.upper())


def main(key: str, certificate: str) -> None:
    for_server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    for_server.load_cert_chain(certificate, key)
    # The client trusts this certificate and no other, and checks the name in it.
    for_client = ssl.create_default_context(cafile=certificate)
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=(server, for_server), daemon=True)
        thread.start()
        connection = socket.create_connection(server.getsockname(), timeout=10)
        with for_client.wrap_socket(connection, server_hostname="localhost") as secure:
            print("encrypted:", secure.version())
            for word in ("hello", "and goodbye"):
                secure.sendall(word.encode())
                print(word, "->", secure.recv(4096).decode())
        thread.join()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
