/* The loop that each question's system calls run in: nothing but them and a clock. */

#ifndef BENCHMARKS_RAW_H
#define BENCHMARKS_RAW_H

#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SIZES = 8 };

/* What contenders.Work fills in. */
struct work {
    uint64_t turns;
    const int *descriptors; /* each subject's, one after the other */
    uint32_t each;          /* how many a subject has */
    uint32_t subjects;      /* one that every turn uses, or one for each turn */
    const size_t *sizes;    /* SIZES of them, which the messages have in turn */
    size_t room;            /* what a receive asks for */
    uint32_t buffers;
    int ancillary;
};

/* Ancillary data with a process's credentials. */
union control {
    struct cmsghdr header;
    char room[CMSG_SPACE(sizeof(struct ucred))];
};

/* What one turn works on. */
struct turn {
    const struct work *work;
    const int *fd;
    size_t size;
    char *out;
    char *in;
    const struct sockaddr *address; /* of the subject's last socket */
    socklen_t address_length;
    int error; /* of the first call that failed */
    union control credentials;
};

struct place {
    struct sockaddr_storage address;
    socklen_t length;
};

typedef void operation(struct turn *turn);

static inline void
check(struct turn *turn, ssize_t result)
{
    if (__builtin_expect(result < 0, 0) && turn->error == 0) {
        turn->error = errno;
    }
}

static inline int64_t
nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static inline size_t
largest(const struct work *work)
{
    size_t most = work->room;
    for (int i = 0; i < SIZES; i++) {
        most = work->sizes[i] > most ? work->sizes[i] : most;
    }
    return most * (work->buffers > 0 ? work->buffers : 1);
}

static inline void
lay_out_credentials(union control *control)
{
    const struct ucred self = {getpid(), getuid(), getgid()};
    control->header.cmsg_level = SOL_SOCKET;
    control->header.cmsg_type = SCM_CREDENTIALS;
    control->header.cmsg_len = CMSG_LEN(sizeof self);
    *(struct ucred *)CMSG_DATA(&control->header) = self;
}

static inline int64_t
timed(const struct work *work, operation *step)
{
    struct turn turn = {.work = work, .fd = work->descriptors};
    struct place *places = calloc(work->subjects + 1, sizeof *places);
    turn.out = calloc(2, largest(work));
    if (places == NULL || turn.out == NULL) {
        free(places);
        free(turn.out);
        return -ENOMEM;
    }
    turn.in = turn.out + largest(work);
    if (work->ancillary) {
        lay_out_credentials(&turn.credentials);
    }
    for (uint32_t i = 0; i < work->subjects && work->each > 0; i++) {
        places[i].length = sizeof places[i].address;
        getsockname(work->descriptors[(i + 1) * work->each - 1],
                    (struct sockaddr *)&places[i].address, &places[i].length);
    }
    uint32_t stride = work->subjects > 1 ? 1 : 0;
    const struct place *place = places;
    int64_t begin = nanoseconds();
    for (uint64_t i = 0; i < work->turns; i++) {
        turn.size = work->sizes[i % SIZES];
        turn.address = (const struct sockaddr *)&place->address;
        turn.address_length = place->length;
        step(&turn);
        turn.fd += stride * work->each;
        place += stride;
    }
    int64_t elapsed = nanoseconds() - begin;
    free(places);
    free(turn.out);
    return turn.error != 0 ? -turn.error : elapsed;
}

/* Exports name(work), which runs the block that follows in the loop. */
#define QUESTION(name)                                     \
    static inline void name##_turn(struct turn *turn);     \
    int64_t name(const struct work *work);                 \
    __attribute__((flatten)) int64_t                       \
    name(const struct work *work)                          \
    {                                                      \
        return timed(work, name##_turn);                   \
    }                                                      \
    static inline void                                     \
    name##_turn(struct turn *turn)

#endif
