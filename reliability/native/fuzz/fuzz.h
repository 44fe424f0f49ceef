/* What the fuzz targets share: bytes to take from, Python objects made of them, the parsers'
   surroundings, and how a wrong answer is told. */
#ifndef CSOCKET_FUZZ_H
#define CSOCKET_FUZZ_H

#include "csocket.h"
#include "family/family.h"

/* A wrong answer ends the process, for libFuzzer to keep the input. */
#define must(what) ((what) ? (void)0 : fuzz_wrong(#what, __FILE__, __LINE__))
_Noreturn void fuzz_wrong(const char *what, const char *file, int line);

typedef struct {
    const uint8_t *at;
    size_t left;
} fuzz_feed;

/* 0 when there are no more bytes. */
unsigned int fuzz_byte(fuzz_feed *feed);
uint64_t fuzz_number(fuzz_feed *feed, size_t bytes);
/* So many bytes, or those that are left. */
const uint8_t *fuzz_bytes(fuzz_feed *feed, size_t most, size_t *length);

/* objects.c: NULL, without an exception, where the bytes make none. */
PyObject *fuzz_object(fuzz_feed *feed, int depth);
PyObject *fuzz_text(fuzz_feed *feed);
PyObject *fuzz_address(fuzz_feed *feed, int af);

/* world.c: the interpreter, a module with the parsers' functions, and what the kernel and the
   resolver answer: made of the feed that was set last. */
void fuzz_start(const char *program);
extern PyObject *fuzz_module;
void fuzz_answer_from(fuzz_feed *feed);
/* A socket of a family without a descriptor. */
void fuzz_socket(cs_socket *s, int af, int type, int proto);
/* How many descriptors the parsers closed. */
extern long fuzz_closed;

/* Takes the reference of what a call gave: NULL goes with an exception that is no SystemError, and
   nothing else does. */
void fuzz_judge(PyObject *answer);
void fuzz_judge_status(int status);

#endif
