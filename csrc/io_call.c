#include "io_call.h"

#include <errno.h>
#include <time.h>

#ifdef CS_HAS_MSG_DONTWAIT
enum { CAN_TRY = 1, DONTWAIT = MSG_DONTWAIT };
#else
enum { CAN_TRY = 0, DONTWAIT = 0 };
#endif

static const int64_t SECOND = 1000000000;
static const int64_t LONGEST_NAP = 50 * (int64_t)1000000;

/* What a wait teaches: for how many ready calls the GIL is given up all the same, and how many
   receives wait without a try. */
enum { PATIENCE = 30000, STRAIGHT = 7 };

/* Whoever has waited this long for the GIL, in nanoseconds, waited for a thread that computes.  To
   look at the clock costs a twentieth of a call: the first so many calls do it, then one in as
   many. */
static const int64_t CROWDED = 1000000;
enum { OFTEN = 16 };

static int64_t
now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * SECOND + t.tv_nsec;
}

/* What a socket has learnt. */

static void
learn(cs_socket *s, int16_t patience, int16_t straight)
{
    cs_store(s->patience, patience);
    cs_store(s->straight, straight);
}

bool
cs_io_is_settled(const cs_socket *s)
{
    return cs_load(s->straight) == 0 && cs_is_alone();
}

/* One of the ready calls that give up the GIL to other threads? */
static bool
takes_patience(cs_socket *s)
{
    int16_t left = cs_load(s->patience);
    if (left == 0 || cs_is_alone()) {
        return false;
    }
    cs_store(s->patience, (int16_t)(left - 1));
    return true;
}

/* One of the calls that wait without a try?  Without a timeout one that gives up the GIL may as
   well wait in the kernel; with one it would be a second system call, for which there are receives
   only. */
static bool
goes_straight(cs_socket *s, const cs_call *call, int64_t timeout)
{
    if (timeout < 0 && takes_patience(s)) {
        return true;
    }
    if (call->events != POLLIN || timeout == 0) {
        return false;
    }
    int16_t left = cs_load(s->straight);
    if (left > 0) {
        cs_store(s->straight, (int16_t)(left - 1));
    }
    return left > 0;
}

/* Does a call see how long the GIL takes to come back? */
static bool
looks_at_clock(const cs_socket *s)
{
    int16_t left = cs_load(s->patience);
    return left > 0 && (left > PATIENCE - OFTEN || left % OFTEN == 0) && !cs_is_alone();
}

/* asked: when the GIL was asked for, or 0. */
static void
learn_since(cs_socket *s, int64_t asked)
{
    if (asked != 0 && now() - asked > CROWDED) {
        learn(s, 0, 0);
    }
}

/* One system call. */

static ssize_t
attempt_free(cs_socket *s, const cs_call *call, int flags)
{
    ssize_t n;
    int64_t asked;
    const bool looks = looks_at_clock(s);
    int fd = cs_flight_enter(s);
    Py_BEGIN_ALLOW_THREADS
    n = call->run(fd, call->flags | flags, call->arg);
    asked = looks ? now() : 0;
    Py_END_ALLOW_THREADS
    learn_since(s, asked);
    cs_flight_leave(s);
    return n;
}

/* While the GIL is held nobody can close the socket between the look and the call. */
static ssize_t
attempt_held(cs_socket *s, const cs_call *call, int flags)
{
#ifdef Py_GIL_DISABLED
    int fd = cs_flight_enter(s);
    ssize_t n = call->run(fd, call->flags | flags, call->arg);
    cs_flight_leave(s);
    return n;
#else
    return call->run(s->sock_fd, call->flags | flags, call->arg);
#endif
}

/* Only a call that cannot wait may keep the GIL. */
static ssize_t
attempt_now(cs_socket *s, const cs_call *call)
{
    bool keeps = call->hold && CAN_TRY && !takes_patience(s);
    return keeps ? attempt_held(s, call, DONTWAIT) : attempt_free(s, call, DONTWAIT);
}

bool
cs_is_exposed(const cs_socket *s)
{
    return cs_load(s->exposed) || cs_load(s->forks) != cs_load(s->state->forks);
}

bool
cs_send_try_shows(int flags)
{
    int visible = MSG_OOB;
#ifdef MSG_ZEROCOPY
    visible |= MSG_ZEROCOPY;
#endif
#ifdef MSG_FASTOPEN
    visible |= MSG_FASTOPEN;
#endif
    return (flags & visible) != 0;
}

/* Waiting. */

int64_t
cs_deadline_after(int64_t timeout)
{
    int64_t start = now();
    return timeout > INT64_MAX - start ? INT64_MAX : start + timeout;
}

static int
sys_poll(struct pollfd *fds, nfds_t count, int64_t wait)
{
    int ready;
#ifdef CS_HAS_PPOLL
    struct timespec t = {.tv_sec = (time_t)(wait / SECOND), .tv_nsec = (long)(wait % SECOND)};
    ready = ppoll(fds, count, wait < 0 ? NULL : &t, NULL);
#else
    int64_t ms = wait < 0 ? -1 : wait / 1000000 + (wait % 1000000 != 0);
    ready = poll(fds, count, ms > INT_MAX ? INT_MAX : (int)ms);
#endif
    return ready < 0 ? -errno : ready;
}

static int64_t
time_left(int64_t deadline)
{
    if (deadline < 0) {
        return -1;
    }
    int64_t left = deadline - now();
    return left > 0 ? left : 0;
}

bool
cs_deadline_passed(int64_t deadline)
{
    return time_left(deadline) == 0;
}

/* The call once the number is ready, all without the GIL.  A negative deadline never passes. */
static ssize_t
attempt_ready(cs_socket *s, const cs_call *call, int64_t deadline)
{
    int64_t left = time_left(deadline);
    int64_t asked;
    ssize_t n;
    const bool looks = looks_at_clock(s);
    struct pollfd p = {.fd = cs_flight_enter(s), .events = call->events};
    if (p.fd < 0) {
        cs_flight_leave(s);
        return -EBADF;
    }
    Py_BEGIN_ALLOW_THREADS
    n = sys_poll(&p, 1, left);
    if (n == 0) {
        n = CS_TIMED_OUT;
    }
    else if (n > 0) {
        /* close() keeps the number for us; detach() has given it away. */
        bool gone = __atomic_load_n(&s->sock_fd, __ATOMIC_RELAXED) != p.fd;
        n = gone ? -EBADF : call->run(p.fd, call->flags | DONTWAIT, call->arg);
    }
    asked = looks ? now() : 0;
    Py_END_ALLOW_THREADS
    learn_since(s, asked);
    cs_flight_leave(s);
    return n;
}

/* Between a readiness that proved empty and the next look: none at first, then ever longer.  A
   signal ends it, or comes while nothing waits: its handler is run after each of them. */
static void
nap(int64_t *length, int64_t deadline)
{
    int64_t left = time_left(deadline);
    int64_t wait = left >= 0 && left < *length ? left : *length;
    if (wait > 0) {
        Py_BEGIN_ALLOW_THREADS
        (void)sys_poll(NULL, 0, wait);
        Py_END_ALLOW_THREADS
    }
    *length = *length == 0 ? 1000000 : *length * 2;
    if (*length > LONGEST_NAP) {
        *length = LONGEST_NAP;
    }
}

/* The three ways to go on after the try. */

static ssize_t
run_blocking(cs_socket *s, const cs_call *call)
{
    for (;;) {
        ssize_t n = attempt_free(s, call, 0);
        if (n != -EINTR) {
            return n;
        }
        if (PyErr_CheckSignals() < 0) {
            return CS_RAISED;
        }
    }
}

static ssize_t
run_timed(cs_socket *s, const cs_call *call, int64_t deadline)
{
    int64_t pause = 0;
    for (;;) {
        ssize_t n = attempt_ready(s, call, deadline);
        if (cs_says_wait(-n)) {
            if (cs_deadline_passed(deadline)) {
                n = CS_TIMED_OUT;
            }
            else {
                nap(&pause, deadline);
                n = -EINTR;
            }
        }
        if (n == CS_TIMED_OUT) {
            cs_store(s->straight, 0);
        }
        if (n != -EINTR) {
            return n;
        }
        if (PyErr_CheckSignals() < 0) {
            return CS_RAISED;
        }
    }
}

/* The try sent count bytes of more: what the kernel would have done in one blocking call. */
static ssize_t
finish_send(cs_socket *s, const cs_call *call, ssize_t count)
{
    call->advance(call->arg, (size_t)count);
    ssize_t n = attempt_free(s, call, 0);
    if (n >= 0) {
        return count + n;
    }
    if (n != -EINTR && !cs_says_wait(-n)) {
        cs_store(s->kept_error, (int)-n);
    }
    return count;
}

/* tried is what a try has given, or CS_NOT_TRIED. */
static ssize_t
run_until(cs_socket *s, const cs_call *call, int64_t timeout, int64_t deadline, ssize_t tried)
{
    ssize_t n = tried;
    if (tried == CS_NOT_TRIED) {
        if (call->size > 0 && cs_load(s->kept_error) != 0) {
            return -cs_exchange(s->kept_error, 0);
        }
        bool blocking_send_is_long = timeout < 0 && call->size > CS_SHORT;
        if (CAN_TRY && !call->skip_try && !blocking_send_is_long &&
            !goes_straight(s, call, timeout)) {
            n = attempt_now(s, call);
        }
    }
    if (n != CS_NOT_TRIED) {
        if (n >= 0) {
            bool is_short = call->advance != NULL && timeout < 0 && (size_t)n < call->size;
            return is_short ? finish_send(s, call, n) : n;
        }
        if (n == -EINTR && PyErr_CheckSignals() < 0) {
            return CS_RAISED;
        }
        if (n != -EINTR && !cs_says_wait(-n)) {
            return n;
        }
        if (timeout == 0 && n != -EINTR && !cs_is_exposed(s)) {
            return n;
        }
        if (timeout != 0 && n != -EINTR && (call->flags & DONTWAIT) == 0) {
            learn(s, PATIENCE, STRAIGHT);
        }
    }
    if (timeout <= 0) {
        return run_blocking(s, call);
    }
    return run_timed(s, call, deadline < 0 ? cs_deadline_after(timeout) : deadline);
}

ssize_t
cs_io_run(cs_socket *s, const cs_call *call)
{
    return run_until(s, call, cs_load(s->sock_timeout), -1, CS_NOT_TRIED);
}

ssize_t
cs_io(cs_socket *s, const cs_call *call)
{
    return cs_io_after(s, call, cs_load(s->sock_timeout), -1, CS_NOT_TRIED);
}

ssize_t
cs_io_after(cs_socket *s, const cs_call *call, int64_t timeout, int64_t deadline, ssize_t tried)
{
    ssize_t n = run_until(s, call, timeout, deadline, tried);
    if (n == -EAGAIN) {
        (void)cs_raise_would_block(s->state);
        return -1;
    }
    return n >= 0 ? n : cs_io_raise(n);
}

int
cs_io_raise(ssize_t result)
{
    if (result == CS_TIMED_OUT) {
        (void)cs_raise_timeout();
    }
    else if (result != CS_RAISED) {
        (void)cs_raise_errno((int)-result);
    }
    return -1;
}

ssize_t
cs_io_once_counted(cs_socket *s, ssize_t (*run)(int fd, int flags, void *arg), void *arg, bool hold)
{
    const cs_call call = {.run = run, .arg = arg};
    return hold ? attempt_held(s, &call, 0) : attempt_free(s, &call, 0);
}

/* connect(2) */

typedef struct {
    const struct sockaddr *address;
    socklen_t len;
} cs_target;

static ssize_t
sys_connect(int fd, int flags, void *arg)
{
    (void)flags;
    const cs_target *target = arg;
    return connect(fd, target->address, target->len) < 0 ? -errno : 0;
}

static ssize_t
sys_connect_end(int fd, int flags, void *arg)
{
    (void)flags;
    (void)arg;
    int err = 0;
    socklen_t len = sizeof(err);
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &len) < 0) {
        return -errno;
    }
    return err == EISCONN ? 0 : -err;
}

/* connect(2) until no signal ends it: that of a local socket begins anew then, while the others' go
   on without us.  0, -errno or CS_RAISED. */
static ssize_t
connect_once(cs_socket *s, cs_target *target, int64_t timeout)
{
    for (;;) {
        ssize_t n = cs_io_once(s, sys_connect, target, false);
        if (n != -EINTR) {
            return n;
        }
        if (PyErr_CheckSignals() < 0) {
            return CS_RAISED;
        }
        if (timeout == 0 || cs_load(s->sock_family) != AF_UNIX) {
            return n;
        }
    }
}

ssize_t
cs_io_connect(cs_socket *s, const struct sockaddr *address, socklen_t len)
{
    cs_target target = {.address = address, .len = len};
    int64_t timeout = cs_load(s->sock_timeout);
    ssize_t n = connect_once(s, &target, timeout);
    bool goes_on = (n == -EINTR && timeout != 0) || (n == -EINPROGRESS && timeout > 0);

    if (!goes_on) {
        return n;
    }
    const cs_call end = {.run = sys_connect_end, .events = POLLOUT};
    return run_timed(s, &end, timeout < 0 ? -1 : cs_deadline_after(timeout));
}
