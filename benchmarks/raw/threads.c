/* Two or more threads, or two processes, that have something to say to each other. */

#include "raw.h"
#include <sys/wait.h>

struct side {
    const struct work *work;
    int fd;
    int peer;
    char *memory;
    pthread_t thread;
};

static void
send_all(const struct side *side, size_t size)
{
    for (size_t sent = 0; sent < size;) {
        ssize_t got = send(side->fd, side->memory + sent, size - sent, 0);
        sent = got < 0 ? size : sent + (size_t)got;
    }
}

static void *
sender(void *argument)
{
    struct side *side = argument;
    for (uint64_t i = 0; i < side->work->turns; i++) {
        send_all(side, side->work->sizes[0]);
    }
    return NULL;
}

/* As many bytes as the sender sends, in calls that ask for one block. */
static void *
receiver(void *argument)
{
    struct side *side = argument;
    uint64_t left = side->work->turns * side->work->sizes[0];
    while (left > 0) {
        ssize_t got = recv(side->fd, side->memory, side->work->sizes[0], 0);
        left = got <= 0 ? 0 : left - (uint64_t)got;
    }
    return NULL;
}

static void *
echo(void *argument)
{
    struct side *side = argument;
    for (uint64_t i = 0; i < side->work->turns; i++) {
        ssize_t got = recv(side->fd, side->memory, side->work->room, 0);
        if (got <= 0 || send(side->fd, side->memory, (size_t)got, 0) < 0) {
            break;
        }
    }
    return NULL;
}

static void
converse(struct side *side)
{
    for (uint64_t i = 0; i < side->work->turns; i++) {
        if (send(side->fd, side->memory, side->work->sizes[i % SIZES], 0) < 0 ||
            recv(side->fd, side->memory, side->work->room, 0) <= 0) {
            break;
        }
    }
}

/* What the caller's thread does while the other one does its part. */
static int64_t
beside(const struct work *work, void *(*other)(void *), void (*here)(struct side *))
{
    struct side sides[2] = {{.work = work, .fd = work->descriptors[0]},
                            {.work = work, .fd = work->descriptors[1]}};
    char *memory = calloc(2, largest(work));
    if (memory == NULL) {
        return -ENOMEM;
    }
    sides[0].memory = memory;
    sides[1].memory = memory + largest(work);
    int64_t begin = nanoseconds();
    int error = pthread_create(&sides[1].thread, NULL, other, &sides[1]);
    if (error == 0) {
        here(&sides[0]);
        pthread_join(sides[1].thread, NULL);
    }
    int64_t elapsed = nanoseconds() - begin;
    free(memory);
    return error != 0 ? -error : elapsed;
}

static void
send_here(struct side *side)
{
    sender(side);
}

int64_t
bulk_two_threads(const struct work *work)
{
    return beside(work, receiver, send_here);
}

int64_t
echo_thread(const struct work *work)
{
    return beside(work, echo, converse);
}

int64_t
echo_process(const struct work *work)
{
    char *memory = malloc(largest(work));
    struct side side = {.work = work, .fd = work->descriptors[0], .memory = memory};
    pid_t child = memory != NULL ? fork() : -1;
    if (child == 0) {
        side.fd = work->descriptors[1];
        echo(&side);
        _exit(0);
    }
    int64_t begin = nanoseconds();
    if (child > 0) {
        converse(&side);
    }
    int64_t elapsed = nanoseconds() - begin;
    if (child > 0) {
        waitpid(child, NULL, 0);
    }
    free(memory);
    return child < 0 ? -EAGAIN : elapsed;
}

static void *
pairs(void *argument)
{
    struct side *side = argument;
    char memory[4096] = {0};
    for (uint64_t i = 0; i < side->work->turns; i++) {
        send(side->fd, memory, side->work->sizes[i % SIZES], 0);
        recv(side->peer, memory, sizeof memory, 0);
    }
    return NULL;
}

/* A thread for each subject, all at once. */
int64_t
pairs_in_threads(const struct work *work)
{
    struct side *sides = calloc(work->subjects, sizeof *sides);
    if (sides == NULL) {
        return -ENOMEM;
    }
    int64_t begin = nanoseconds();
    uint32_t started = 0;
    for (; started < work->subjects; started++) {
        struct side *side = &sides[started];
        *side = (struct side){work, work->descriptors[2 * started],
                              work->descriptors[2 * started + 1], NULL, 0};
        if (pthread_create(&side->thread, NULL, pairs, side) != 0) {
            break;
        }
    }
    for (uint32_t i = 0; i < started; i++) {
        pthread_join(sides[i].thread, NULL);
    }
    int64_t elapsed = nanoseconds() - begin;
    free(sides);
    return started < work->subjects ? -EAGAIN : elapsed;
}
