#!/bin/sh
# network.sh COMMAND [ARG ...]: gives the network that alone.sh made an address that is not loopback's.
#
# Without one, names are not found where AI_ADDRCONFIG is asked. The addresses are those of documents (RFC 5737, RFC 3849).

ip address add 192.0.2.1/32 dev lo
ip address add 2001:db8::1/128 dev lo 2>/dev/null || :
exec "$@"
