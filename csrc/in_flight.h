/* Calls in flight: who uses a socket's number, and when a number that was closed meanwhile becomes
   free; io_call.h has the contract.  There is no lock: one that passes between threads while
   another forks stays locked in the child. */
#ifndef CSOCKET_IN_FLIGHT_H
#define CSOCKET_IN_FLIGHT_H

#include "csocket.h"

/* The count changed by step, and what it is then.  What was counted before a fork is void. */
static inline int64_t
cs_flights_change(cs_socket *s, int step)
{
    const int64_t generation = cs_load(s->state->fork_generation) << 32;
    int64_t old = cs_load(s->in_flight);
    int64_t changed;
    do {
        int64_t count = (old >> 32 << 32) == generation ? old - generation : 0;
        changed = generation + count + step;
    } while (!cs_swap(s->in_flight, old, changed));
    return changed - generation;
}

/* The number to use; its user is counted until cs_flight_leave(). */
static inline int
cs_flight_enter(cs_socket *s)
{
    (void)cs_flights_change(s, 1);
    return cs_load(s->sock_fd);
}

/* Leave a socket that has parked numbers: the last one out frees them. */
void cs_flight_leave_parked(cs_socket *s);

/* What came to be parked after our look is ours to free, if we were the last. */
static inline void
cs_flight_leave(cs_socket *s)
{
    if (cs_load(s->parked) == NULL) {
        if (cs_flights_change(s, -1) > 0 || cs_load(s->parked) == NULL) {
            return;
        }
        (void)cs_flights_change(s, 1);
    }
    cs_flight_leave_parked(s);
}

/* Take the number out of the socket and close it, or park it while calls are in flight.  0 or
   -errno. */
int cs_io_close(cs_socket *s);

/* Free the numbers that are still parked when the object ends: in a child, its parent's. */
void cs_io_forget(cs_socket *s);

/* close(2) of a number that is no socket object's (yet), without the GIL; errno is kept. */
void cs_close_number(int fd);

#endif
