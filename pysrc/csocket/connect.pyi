from . import _Address, _Seconds, socket

_GLOBAL_DEFAULT_TIMEOUT: object

def create_connection(
    address: tuple[str | bytes | None, str | bytes | int | None],
    timeout: _Seconds | None = ...,
    source_address: _Address | None = None,
    *,
    all_errors: bool = False,
) -> socket: ...
