# The steps of the gate: started in their order, two at a time, and judged. To be sourced after lib.sh.

longest=1800 # seconds that a step may take
at_a_time=2
summary=()
failures=0
logs=$(mktemp -d "${TMPDIR:-/tmp}/csocket-steps.XXXXXX")
started=0
declare -A name_of=() start_of=() log_of=() # by process id

stop_steps() {
    [ ${#name_of[@]} -eq 0 ] || kill "${!name_of[@]}" 2>/dev/null || true
    rm -rf "$logs"
}
trap stop_steps EXIT

# Does CSOCKET_CI_SKIP name this step, or the interpreter that its name ends in?
left_out() {
    case ",${CSOCKET_CI_SKIP-}," in
    *",$1,"* | *",${1#*-},"*) return 0 ;;
    *) return 1 ;;
    esac
}

# Waits for one step to end, shows what it said, and judges it.
one_done() {
    local pid=0 status=0 result=passed name seconds
    wait -n -p pid "${!name_of[@]}" || status=$?
    name=${name_of[$pid]}
    seconds=$((SECONDS - start_of[$pid]))
    unset "name_of[$pid]"
    if [ "$status" -ne 0 ]; then
        result=FAILED
        failures=$((failures + 1))
    fi
    printf '\n==== %s\n' "$name"
    cat "${log_of[$pid]}"
    printf '==== %s %s after %d s\n' "$name" "$result" "$seconds"
    summary+=("$(printf '%-8s %6d s   %s' "$result" "$seconds" "$name")")
}

all_done() {
    while [ ${#name_of[@]} -gt 0 ]; do
        one_done
    done
}

# step NAME COMMAND [ARG ...]
step() {
    local name=$1
    shift
    if left_out "$name"; then
        summary+=("left out            $name")
        return
    fi
    while [ ${#name_of[@]} -ge "$at_a_time" ]; do
        one_done
    done
    local log=$logs/$((++started))
    # A job in the background would ignore SIGINT, and so would the programs that tests interrupt.
    env --default-signal=INT timeout --kill-after=10 "$longest" "$@" \
        </dev/null >"$log" 2>&1 &
    log_of[$!]=$log
    name_of[$!]=$name
    start_of[$!]=$SECONDS
}

# The exit status of the gate.
print_summary() {
    printf '\n'
    printf '%s\n' "${summary[@]}"
    printf '==== %d failed, %d s in all\n' "$failures" "$SECONDS"
    [ "$failures" -eq 0 ]
}
