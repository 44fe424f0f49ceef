/* How a call on a socket works.  All waiting, retrying, deadlines, signals and GIL hand-overs of
   socket calls are in io_call.c; nothing else polls, loops on EINTR, reads a clock or gives up
   the GIL round a socket call (tests/test_house.py has the listed exceptions: the resolver, and
   numbers that are no socket object's yet).

   1. Try first.  A call that can finish at once is one system call, with a timeout or without: it
      is made with MSG_DONTWAIT, so that it cannot wait whatever the descriptor's flags say.
   2. The GIL stays held for the try only if the caller says that it is short and its memory plain
      (cs_call.hold), and if the socket's family never sleeps in such a call (cs_may_hold()).
      While the interpreter has one thread, more is short (cs_is_short()).
   3. Without a timeout the fall-back is the same call, blocking, without the GIL; its EAGAIN is the
      answer.  With a timeout it is ppoll() and the call, in turn and both without the GIL, under
      one deadline.  A readiness that is followed by EAGAIN backs off instead of spinning.  EINTR
      runs the signal handlers and goes on with the time that is left (PEP 475).
   4. A socket whose call had to wait has somebody at its other end who is to run now, and who may
      be a thread of this process.  With the GIL held for the try that thread would wake only to
      wait for the GIL.  So beside other threads the next calls give it up (patience), and wait in
      the kernel at once where there is no timeout; the next receives wait without a try (straight),
      but for every eighth, which may find that the data is there already.  When the GIL takes a
      millisecond to come back, a thread that computes is waiting for it too: all is forgotten, as
      each call would give that thread a whole switch interval.
   5. A short count that the try of a blocking send gave is finished by the blocking call; if that
      fails the count is the answer and the error is kept for the next send.
   6. The number is read from sock_fd after the last call into Python and used once.  A call that
      runs while others may close the socket counts itself in in_flight; close then puts an O_PATH
      descriptor over the number, so that a late call meets EBADF and not a stranger's
      connection, and the last call out frees the number.  A fork makes the count void in the child.
      detach() is excepted: the number is the caller's from then on. */
#ifndef CSOCKET_IO_CALL_H
#define CSOCKET_IO_CALL_H

#include "csocket.h"
#include "in_flight.h"

#include <errno.h>
#include <poll.h>

/* The longest transfer for which the GIL may stay held beside other threads, in bytes, and the
   longest receive that goes through the stack. */
enum { CS_SHORT = 4096 };

/* The longest receive for which it may where the ones before were short, in bytes. */
enum { CS_BRIEF = 65536 };

/* The longest transfer for which the only thread keeps the GIL, in bytes. */
enum { CS_ALONE = 16384 };

typedef struct cs_call cs_call;
struct cs_call {
    ssize_t (*run)(int fd, int flags, void *arg);       /* a value or -errno */
    void (*advance)(void *arg, size_t count);           /* sends on streams: count bytes are gone */
    void *arg;
    size_t size;                    /* bytes that a send is to send */
    int flags;                      /* MSG_* of the caller */
    short events;                   /* POLLIN or POLLOUT: what to wait for */
    bool skip_try;                  /* the try would be visible: go to the fall-back at once */
    bool hold;                      /* short and plain enough to keep the GIL for the try */
};

/* What cs_io_run() returns beside counts and -errno; and what stands for the result of no try. */
enum { CS_TIMED_OUT = -100000, CS_RAISED = -100001, CS_NOT_TRIED = -100002 };

/* A deadline: nanoseconds on the monotonic clock; negative: none; 0: never wait. */
int64_t cs_deadline_after(int64_t timeout);
bool cs_deadline_passed(int64_t deadline);

/* Would a try of a send with these flags be visible? */
bool cs_send_try_shows(int flags);

/* A count, -errno, CS_TIMED_OUT, or CS_RAISED with the exception of a signal handler set. */
ssize_t cs_io_run(cs_socket *s, const cs_call *call);

/* A count, or -1 with an exception set. */
ssize_t cs_io(cs_socket *s, const cs_call *call) RAISES_NEG;

/* The same under a deadline that spans several calls, and after a try that gave tried. */
ssize_t cs_io_after(cs_socket *s, const cs_call *call, int64_t timeout, int64_t deadline,
                    ssize_t tried) RAISES_NEG;

/* The exception for what cs_io_run() returned below 0; always -1. */
int cs_io_raise(ssize_t result) RAISES_NEG;

/* One call that has no try and waits for nothing: hold tells whether the GIL stays.  A value or
   -errno. */
ssize_t cs_io_once_counted(cs_socket *s, ssize_t (*run)(int fd, int flags, void *arg), void *arg,
                           bool hold);
static inline ssize_t
cs_io_once(cs_socket *s, ssize_t (*run)(int fd, int flags, void *arg), void *arg, bool hold)
{
#ifndef Py_GIL_DISABLED
    if (hold) {
        return run(s->sock_fd, 0, arg);
    }
#endif
    return cs_io_once_counted(s, run, arg, hold);
}

/* connect(2) and the wait for its end.  0, -errno, CS_TIMED_OUT or CS_RAISED. */
ssize_t cs_io_connect(cs_socket *s, const struct sockaddr *address, socklen_t len);

/* May somebody else have changed the descriptor's O_NONBLOCK?  Whoever was told the number may, and
   so may the other side of a fork. */
bool cs_is_exposed(const cs_socket *s);

/* May calls on this socket keep the GIL at all? */
static inline bool
cs_may_hold(const cs_socket *s)
{
    return cs_load(s->prompt) && !cs_load(s->foreign) && !cs_load(s->asleep);
}

/* Is an address one at which nobody can let us wait?  To follow a path takes as long as the file
   systems on it want. */
static inline bool
cs_address_is_quick(const cs_socket *s)
{
    return cs_load(s->sock_family) != AF_UNIX;
}

/* Has this interpreter no other thread?  One that is just coming, from C, waits for the GIL as long
   as a copy takes. */
static inline bool
cs_is_alone(void)
{
#ifdef Py_GIL_DISABLED
    return false;
#else
    /* All threads of the interpreter are in one list, at whose ends there is NULL. */
    const PyThreadState *own = PyThreadState_Get();
    return own->prev == NULL && own->next == NULL;
#endif
}

/* Is a transfer of so many bytes short enough to keep the GIL? */
static inline bool
cs_is_short(size_t len)
{
    return len <= CS_SHORT || (len <= CS_ALONE && cs_is_alone());
}

/* Does this errno say that the call would have had to wait?  On most systems both names are one. */
static inline bool
cs_says_wait(long err)
{
#if EWOULDBLOCK != EAGAIN
    if (err == EWOULDBLOCK) {
        return true;
    }
#endif
    return err == EAGAIN;
}

/* May a socket that has waited keep the GIL again?  Alone it has nobody to give it up to. */
bool cs_io_is_settled(const cs_socket *s);

/* The try, where it keeps the GIL and nobody can close the socket between the look and the call;
   else CS_NOT_TRIED.  It stands in the header so that the ready call, which is nearly every one,
   goes from the method to libc without a detour. */
static inline ssize_t
cs_io_try(cs_socket *s, const cs_call *call)
{
#if defined(CS_HAS_MSG_DONTWAIT) && !defined(Py_GIL_DISABLED)
    bool keeps = call->hold && !call->skip_try && (s->patience == 0 || cs_io_is_settled(s));
    if (keeps && (call->size == 0 || s->kept_error == 0)) {
        return call->run(s->sock_fd, call->flags | MSG_DONTWAIT, call->arg);
    }
#endif
    (void)s;
    (void)call;
    return CS_NOT_TRIED;
}

/* cs_io() that begins with it. */
static inline ssize_t
cs_io_here(cs_socket *s, const cs_call *call)
{
    ssize_t n = cs_io_try(s, call);
    return n >= 0 && (size_t)n >= call->size
               ? n
               : cs_io_after(s, call, cs_load(s->sock_timeout), -1, n);
}

#endif
