"""What the servers of HTTP serve: /who, /echo, /slow, and "ok" everywhere else."""

import asyncio
import socket
import time

SLOW = 1  # seconds


def wsgi(environ, start):
    path = environ["PATH_INFO"]
    body = b"ok"
    if path == "/who":
        taken = environ["gunicorn.socket"]
        body = next(kind.__module__ for kind in type(taken).__mro__ if kind.__module__ != "ssl").encode()
    elif path == "/echo":
        body = environ["wsgi.input"].read()
    elif path == "/slow":
        time.sleep(SLOW)
    start("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


async def asgi(scope, receive, send):
    if scope["type"] != "http":
        return
    pieces = []
    more = True
    while more:
        message = await receive()
        pieces.append(message.get("body", b""))
        more = message.get("more_body", False)
    body = b"ok"
    if scope["path"] == "/who":
        body = socket.__name__.encode()
    elif scope["path"] == "/echo":
        body = b"".join(pieces)
    elif scope["path"] == "/slow":
        await asyncio.sleep(SLOW)
    headers = [(b"content-type", b"text/plain"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
