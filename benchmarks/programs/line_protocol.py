"""Commands and answers of one line each, through makefile at both ends."""

import contextlib
import threading
from socket import create_connection, create_server

from . import serve


def answer(sock):
    with sock, sock.makefile("rwb") as file:
        for line in file:
            verb, _, rest = line.partition(b" ")
            file.write(b"250 " + verb + b" " + rest)
            file.flush()


@contextlib.contextmanager
def session():
    with create_server(("127.0.0.1", 0)) as listener:
        client = create_connection(listener.getsockname())
        accepted, _ = listener.accept()
    thread = threading.Thread(target=answer, args=(accepted,))
    thread.start()
    with client, client.makefile("rwb") as file:

        def requests(count):
            for number in range(count):
                file.write(b"RCPT TO:<user%d@example.org>\r\n" % number)
                file.flush()
                assert file.readline().startswith(b"250 RCPT TO:")

        yield requests
    thread.join()


if __name__ == "__main__":
    serve(session)
