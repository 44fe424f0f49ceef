#include "in_flight.h"

#include <errno.h>

struct cs_parked {
    int fd;
    cs_parked *next;
};

/* Leave if no other call is in flight. */
static bool
flights_end(cs_socket *s)
{
    int64_t none = cs_load(s->state->fork_generation) << 32, alone = none + 1;
    return cs_load(s->in_flight) == alone && cs_swap(s->in_flight, alone, none);
}

static void
free_parked(cs_parked *parked)
{
    while (parked != NULL) {
        cs_parked *next = parked->next;
        cs_close_number(parked->fd);
        PyMem_RawFree(parked);
        parked = next;
    }
}

static void
keep_parked(cs_socket *s, cs_parked *first)
{
    cs_parked **end = &first->next;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    cs_parked *others = cs_load(s->parked);
    do {
        *end = others;
    } while (!cs_swap(s->parked, others, first));
}

/* One call less in flight; how many are left.  When none is, nobody knows the parked numbers. */
static int64_t
leave_once(cs_socket *s)
{
    cs_parked *parked = cs_load(s->parked) == NULL ? NULL : cs_exchange(s->parked, NULL);
    if (parked != NULL && flights_end(s)) {
        free_parked(parked);
        return 0;
    }
    if (parked != NULL) {
        keep_parked(s, parked);
    }
    return cs_flights_change(s, -1);
}

void
cs_flight_leave_parked(cs_socket *s)
{
    while (leave_once(s) == 0 && cs_load(s->parked) != NULL) {
        (void)cs_flights_change(s, 1);
    }
}

void
cs_close_number(int fd)
{
    if (fd >= 0) {
        int saved = errno;
        Py_BEGIN_ALLOW_THREADS
        (void)close(fd);
        Py_END_ALLOW_THREADS
        errno = saved;
    }
}

/* Put something that is no socket over the number, which stays taken.  Where that cannot be done
   the number goes on naming the old socket, never a stranger's. */
static void
sys_cover(int fd)
{
#if defined(CS_HAS_O_PATH) && defined(CS_HAS_DUP3)
    int nothing = open("/", O_PATH | O_CLOEXEC);
    if (nothing >= 0) {
        (void)dup3(nothing, fd, O_CLOEXEC);
        (void)close(nothing);
    }
#else
    (void)fd;
#endif
}

static bool
sys_is_cover(int fd)
{
#ifdef CS_HAS_O_PATH
    int flags = fcntl(fd, F_GETFL);
    return flags >= 0 && (flags & O_PATH) != 0;
#else
    (void)fd;
    return false;
#endif
}

int
cs_io_close(cs_socket *s)
{
    int result = 0;
    cs_parked *place = NULL;

    (void)cs_flights_change(s, 1);
    int fd = cs_exchange(s->sock_fd, -1);
    if (fd >= 0 && cs_flights_change(s, 0) > 1) {
        place = PyMem_RawMalloc(sizeof(*place));
        if (place == NULL) {
            cs_store(s->sock_fd, fd);
            result = -ENOMEM;
        }
        else {
            *place = (cs_parked){.fd = fd};
        }
    }
    if (place != NULL) {
        Py_BEGIN_ALLOW_THREADS
        sys_cover(fd);
        Py_END_ALLOW_THREADS
        keep_parked(s, place);
    }
    else if (fd >= 0 && result == 0) {
        Py_BEGIN_ALLOW_THREADS
        result = close(fd) < 0 ? -errno : 0;
        Py_END_ALLOW_THREADS
    }
    cs_flight_leave(s);
    return result;
}

/* A child may have closed all numbers and have opened others since: what covers nothing stays. */
void
cs_io_forget(cs_socket *s)
{
    cs_parked *parked = cs_exchange(s->parked, NULL);
    for (cs_parked *place = parked; place != NULL; place = place->next) {
        place->fd = sys_is_cover(place->fd) ? place->fd : -1;
    }
    free_parked(parked);
}
