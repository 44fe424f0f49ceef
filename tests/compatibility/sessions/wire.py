"""Passes bytes between clients and a server on loopback: wire.py PORT

It writes the port on which it listens, then does the words that it reads (hold, go, reset, finish),
writes each when it is done, and ends with its input.
"""

import asyncio
import os
import socket
import struct
import sys

BUFFER = 65536


class Wire:
    def __init__(self, target):
        self.target = target
        self.open = asyncio.Event()
        self.open.set()
        self.clients = []

    async def connect(self, reader, writer):
        self.clients.append(writer)
        there = await asyncio.open_connection("127.0.0.1", self.target)
        await asyncio.gather(self.pump(reader, there[1]), self.pump(there[0], writer))
        there[1].close()
        writer.close()

    async def pump(self, reader, writer):
        try:
            while data := await reader.read(BUFFER):
                await self.open.wait()
                writer.write(data)
                await writer.drain()
            writer.write_eof()
        except OSError:
            writer.close()

    def hold(self):
        self.open.clear()

    def go(self):
        self.open.set()

    def reset(self):
        for writer in self.clients:
            taken = writer.get_extra_info("socket")
            if taken.fileno() != -1:
                taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()

    def finish(self):
        for writer in self.clients:
            if not writer.is_closing():
                writer.write_eof()


async def main(target):
    wire = Wire(target)
    server = await asyncio.start_server(wire.connect, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop = asyncio.get_running_loop()
    # Without a thread that would keep the process alive.
    words = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(words), sys.stdin)
    while word := (await words.readline()).decode().strip():
        getattr(wire, word)()
        await asyncio.sleep(0)  # What was aborted closes in the loop's next turn.
        print(word, flush=True)
    os._exit(0)


asyncio.run(main(int(sys.argv[1])))
