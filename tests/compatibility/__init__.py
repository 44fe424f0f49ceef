"""Runs the test suites of packages that others wrote on the stdlib and on csocket, and compares id by id."""
