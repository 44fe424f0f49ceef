#!/bin/sh
# alone.sh COMMAND [ARG ...]: runs the command in a network, a host name, an /etc and a /dev/shm of its own.
#
# Nothing leaves the machine, ports never collide, and the machine's own name needs no name server.

set -eu

if [ "${1-}" != --inside ]; then
    user=
    [ "$(id -u)" -eq 0 ] || user=--map-root-user
    # shellcheck disable=SC2086
    exec unshare $user --net --uts --mount --propagation unchanged "$0" --inside "$@"
fi
shift

# In a chroot / is no mount; whoever made it has seen to it that nothing spreads.
mount --make-rprivate / 2>/dev/null || ! grep -q ' shared:' /proc/self/mountinfo
ip link set lo up
# Where the device leads out of the machine, tests of AF_VSOCK hang.
[ ! -e /dev/vsock ] || mount --bind /dev/null /dev/vsock
# The names of shared memory are the machine's; two sides run at the same time.
[ ! -d /dev/shm ] || mount -t tmpfs -o mode=1777 csocket-test /dev/shm
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
echo "nameserver 127.0.0.1" >"$files/resolv.conf"
name=csocket-test
echo "$name" >/proc/sys/kernel/hostname
{ cat /etc/hosts; echo "127.0.0.1 $name"; } >"$files/hosts"
# Debian's own file has this line, a container's often not; what speaks IPv6 to localhost asks for it.
! grep -q . /proc/net/if_inet6 2>/dev/null || grep -q '^::1.*localhost' /etc/hosts || echo "::1 localhost" >>"$files/hosts"
for name in resolv.conf hosts; do
    [ ! -e "/etc/$name" ] || mount --bind "$files/$name" "/etc/$name"
done
"$@"
