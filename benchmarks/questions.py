"""All questions, in the order of the table: a file for each noun."""

from . import (
    bulk, echo, import_time, inet_text, resolve, sock_accept, sock_connect, sock_file, sock_init,
    sock_msg, sock_option, sock_recv, sock_send, sock_timeout, socket_type, threads, whole,
)  # fmt: skip

ORDER = (
    sock_recv, sock_send, bulk, sock_msg, sock_init, sock_accept, sock_connect, sock_option,
    sock_timeout, socket_type, sock_file, resolve, inet_text, threads, echo, import_time, whole,
)  # fmt: skip
QUESTIONS = [question for module in ORDER for question in module.QUESTIONS]
NOUNS = list(dict.fromkeys(question.noun for question in QUESTIONS))
