/* Which calls of a thread are to fail: those from the first-th to the last-th, while the plan is armed. */
#ifndef RELIABILITY_PLAN_H
#define RELIABILITY_PLAN_H

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>

struct plan {
    atomic_int armed;
    pthread_t thread;
    size_t first, last, count, failed;
};

static inline void
plan_arm(struct plan *plan, size_t first, size_t last)
{
    plan->thread = pthread_self();
    plan->first = first;
    plan->last = last;
    plan->count = plan->failed = 0;
    atomic_store(&plan->armed, 1);
}

static inline void
plan_disarm(struct plan *plan)
{
    atomic_store(&plan->armed, 0);
}

/* Is a call of this thread one of those that count? */
static inline int
plan_is_on(struct plan *plan)
{
    return atomic_load(&plan->armed) && pthread_equal(plan->thread, pthread_self());
}

/* Counts a call for which it is; is that one to fail? */
static inline int
plan_fails(struct plan *plan)
{
    plan->count++;
    if (plan->count < plan->first || plan->count > plan->last) {
        return 0;
    }
    plan->failed++;
    return 1;
}

#endif
