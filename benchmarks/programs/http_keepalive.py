"""HTTP/1.1 requests on one connection: http.client here, http.server in a thread."""

import contextlib
import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from . import serve

BODY = b"x" * 512


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def session():
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        connection = HTTPConnection(*server.server_address)

        def requests(count):
            for number in range(count):
                connection.request("GET", f"/{number}")
                assert connection.getresponse().read() == BODY

        yield requests
        connection.close()
        server.shutdown()
        thread.join()


if __name__ == "__main__":
    serve(session)
