"""Lines sent to an echo server by streams of asyncio, both in one loop."""

import asyncio
import contextlib

from . import serve

LINE = b"x" * 63 + b"\n"


async def echo(reader, writer):
    while data := await reader.read(4096):
        writer.write(data)
        await writer.drain()
    writer.close()


async def ask(reader, writer, count):
    for _ in range(count):
        writer.write(LINE)
        assert await reader.readline() == LINE


async def connect():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    return server, await asyncio.open_connection(*server.sockets[0].getsockname())


@contextlib.contextmanager
def session():
    loop = asyncio.new_event_loop()
    server, streams = loop.run_until_complete(connect())
    yield lambda count: loop.run_until_complete(ask(*streams, count))
    streams[1].close()
    server.close()
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()


if __name__ == "__main__":
    serve(session)
