"""How fast csocket is beside the standard library's socket and beside loops in C: README.md."""
