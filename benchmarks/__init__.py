"""How fast csocket is beside the standard library's socket and beside a loop in C: see README.md."""
