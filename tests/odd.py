"""Arguments that are not what they seem."""


class Index:
    """A number only to those who ask for __index__; an exception as its value is raised then."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            # Raised again, it would keep the traceback that it had.
            raise self.value.with_traceback(None)
        return self.value

    def __repr__(self):
        return f"Index({self.value!r})"
