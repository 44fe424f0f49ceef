"""TLS: a server and a client, by the stdlib's ssl on csocket's sockets.

    python examples/tls.py

It makes a certificate for the name localhost, which it needs the command openssl for.
"""

import os
import ssl
import subprocess
import tempfile
import threading

import csocket as socket

CERTIFICATE = """openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1
    -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out certificate.pem"""


def serve(server: socket.socket, context: ssl.SSLContext) -> None:
    """Send back in capitals what the first client says."""
    connection, _ = server.accept()
    with connection, context.wrap_socket(connection, server_side=True) as secure:
        while data := secure.recv(4096):
            secure.sendall(data.upper())


def main(folder: str) -> None:
    subprocess.run(CERTIFICATE.split(), cwd=folder, stderr=subprocess.DEVNULL, check=True)
    certificate, key = os.path.join(folder, "certificate.pem"), os.path.join(folder, "key.pem")
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
    with tempfile.TemporaryDirectory() as folder:
        main(folder)
