"""Runs a test file of CPython's own on the stdlib and on csocket, and compares test by test."""
