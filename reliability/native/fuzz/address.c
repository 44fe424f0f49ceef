/* Addresses of every family: from Python, to Python, and there and back. */
#include "fuzz.h"

#include <sanitizer/asan_interface.h>
#include <stdlib.h>
#include <string.h>

/* Protocols that have an address format of their own are the small numbers. */
enum { PROTOCOLS = 9 };

static const int families[] = {
    AF_INET, AF_INET6,    AF_UNIX, AF_NETLINK, AF_PACKET, AF_CAN,  AF_BLUETOOTH,
    AF_ALG,  AF_VSOCK,    AF_TIPC, AF_QIPCRTR, AF_RDS,    AF_INET, 77,
};

/* An address as long as the kernel says, of which nothing may be read that it did not write. */
static PyObject *
decode(cs_socket *s, const cs_address *in, size_t written)
{
    cs_address *room = malloc(sizeof(*room));
    memcpy(room, in, sizeof(*room));
    char *start = (char *)&room->u;
    /* The sanitizer counts in eights. */
    size_t whole = (written + 7) / 8 * 8;
    if (whole < sizeof(room->u)) {
        ASAN_POISON_MEMORY_REGION(start + whole, sizeof(room->u) - whole);
    }
    PyObject *answer = cs_address_decode(s, room);
    ASAN_UNPOISON_MEMORY_REGION(start, sizeof(room->u));
    free(room);
    return answer;
}

/* What was made of an address is made of it again after the way back. */
static void
there_and_back(cs_socket *s, PyObject *address)
{
    cs_address out;
    memset(&out, 0xa5, sizeof(out));
    Py_ssize_t references = Py_REFCNT(address);
    int status = cs_address_encode(s, address, &out, "fuzz");
    if (status == 0) {
        must(out.len <= sizeof(out.u));
        must(out.len >= sizeof(sa_family_t));
        must(s->family->size == 0 || out.len <= s->family->size);
    }
    fuzz_judge_status(status);
    must(Py_REFCNT(address) == references);
    if (status < 0) {
        return;
    }
    PyObject *first = decode(s, &out, out.len);
    if (first != NULL && cs_address_encode(s, first, &out, "fuzz") == 0) {
        PyObject *second = decode(s, &out, out.len);
        must(second != NULL && PyObject_RichCompareBool(first, second, Py_EQ) == 1);
        Py_DECREF(second);
    }
    PyErr_Clear();
    fuzz_judge(first == NULL ? Py_NewRef(Py_None) : first);
}

static void
from_kernel(cs_socket *s, fuzz_feed *feed, int af)
{
    cs_address in;
    size_t length;
    unsigned int claimed = fuzz_byte(feed);
    bool own = claimed & 1;
    const uint8_t *bytes = fuzz_bytes(feed, sizeof(in.u), &length);
    memset(&in, 0xa5, sizeof(in));
    memcpy(&in.u, bytes, length);
    in.len = (socklen_t)length;
    if (own && length >= sizeof(sa_family_t)) {
        in.u.sa.sa_family = (sa_family_t)af;
    }
    /* A path that fills its room is counted with a NUL that is not there. */
    if (s->family != NULL && length > s->family->size) {
        in.len = s->family->size + (claimed & 2 ? 1 : 0);
        length = s->family->size;
    }
    /* An address that comes through no socket is the resolver's: whole. */
    bool alone = (claimed & 0xf0) == 0 && length == sizeof(in.u);
    PyObject *answer = decode(alone ? NULL : s, &in, length);
    if (answer != NULL && s->family != NULL && in.u.sa.sa_family == af && !alone) {
        there_and_back(s, answer);
    }
    fuzz_judge(answer);
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    fuzz_start((*argv)[0]);
    return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_feed feed = {data, size};
    cs_socket s;
    unsigned int choice = fuzz_byte(&feed);
    unsigned int kind = fuzz_byte(&feed);
    int af = families[choice % Py_ARRAY_LENGTH(families)];
    fuzz_socket(&s, af, kind & 1 ? SOCK_STREAM : SOCK_DGRAM, (int)(kind / 2 % PROTOCOLS) - 1);
    if (kind & 0x80) {
        from_kernel(&s, &feed, af);
    }
    else {
        PyObject *address = fuzz_address(&feed, af);
        must(address != NULL);
        fuzz_answer_from(&feed);
        there_and_back(&s, address);
        Py_DECREF(address);
    }
    socklen_t room;
    fuzz_judge_status(cs_address_room(&s, &room));
    cs_peers_forget(&s);
    return 0;
}
