"""asyncio: an echo server and three clients at once, all in one thread.

    python examples/asyncio_echo.py
"""

import asyncio

import csocket as socket


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def ask(address: tuple[str, int], question: str) -> str:
    connection = socket.socket()
    connection.setblocking(False)
    await asyncio.get_running_loop().sock_connect(connection, address)
    reader, writer = await asyncio.open_connection(sock=connection)
    writer.write(f"{question}\n".encode())
    answer = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return answer.decode().strip()


async def main() -> None:
    # asyncio makes sockets of its own, of the stdlib's class, unless it is given one.
    listener = socket.create_server(("127.0.0.1", 0))
    address = listener.getsockname()
    server = await asyncio.start_server(echo, sock=listener)
    async with server:
        for answer in await asyncio.gather(*(ask(address, word) for word in ("one", "two", "three"))):
            print(answer)


if __name__ == "__main__":
    asyncio.run(main())
