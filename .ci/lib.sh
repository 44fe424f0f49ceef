# What the pieces of the gate share. To be sourced.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(dirname "$here")
# With this one set, setuptools warns that it compiles no bytecode.
unset PYTHONDONTWRITEBYTECODE
cache=${CSOCKET_CACHE:-$HOME/.cache/csocket-ci}

say() {
    printf '%s\n' "$*" >&2
}

die() {
    say "$(basename "$0"): $*"
    exit 1
}

# Installs the Debian packages that are not there yet; without root it names them instead.
need_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    [ "$(id -u)" -eq 0 ] || die "these packages are missing: ${missing[*]}"
    command -v apt-get >/dev/null || die "no apt-get to install ${missing[*]} with"
    say "installing ${missing[*]}"
    apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        "${missing[@]}" </dev/null >&2
}

# The mirror and the release that this machine's own apt sources name.
mirror() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
        awk -v release="$(. /etc/os-release && echo "$VERSION_CODENAME")" \
            '$2 == release && $3 == "main" { print $1; exit }'
}

# Does with the command only what no other process has done: one lock per name, one mark when done.
once() {
    local name=$1
    shift
    mkdir -p "$cache"
    (
        flock 9
        [ -e "$cache/$name.done" ] && exit 0
        "$@" >&2 9>&-
        touch "$cache/$name.done"
    ) 9>"$cache/$name.lock"
}

# Goes to a new copy of the last commit (of all that was not built, where there is no repository), which is
# removed when the script ends.
enter_copy() {
    copy=$(mktemp -d "${TMPDIR:-/tmp}/csocket-ci.XXXXXX")
    trap 'rm -rf "$copy"' EXIT
    if [ -e "$tree/.git" ]; then
        git -C "$tree" -c safe.directory="$tree" archive HEAD | tar -x -C "$copy"
    else
        tar -c -C "$tree" --exclude=./.venv-ci --exclude=./build --exclude='./pysrc/*.so' --exclude='*.egg-info' . | tar -x -C "$copy"
    fi
    cd "$copy"
}

# Fails if the log of a build shows a warning of the compiler, the linker or setuptools.
no_warning() {
    ! grep -n 'warning: ' "$1" || die "the build gave warnings"
}
