/* IPv4 and IPv6 addresses and their texts, beside inet_pton(3) and inet_ntop(3). */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "address_text.h"

/* In a room of its own, so that the sanitizer sees a step behind it. */
static void
read_text(int af, const char *text, size_t length)
{
    unsigned char packed[16], expected[16];
    char *room = malloc(length + 1);
    memcpy(room, text, length);
    room[length] = '\0';
    bool known = cs_address_parse(af, room, (Py_ssize_t)length, packed);
    int found = strlen(room) == length && inet_pton(af, room, expected) == 1;
    must(!known || found);
    must(af != AF_INET || known == found);
    must(!known || memcmp(packed, expected, af == AF_INET ? 4 : 16) == 0);
    free(room);
}

static void
write_text(int af, const unsigned char *packed)
{
    char expected[INET6_ADDRSTRLEN];
    must(inet_ntop(af, packed, expected, sizeof(expected)) != NULL);
    PyObject *text = cs_address_text(af, packed);
    must(text != NULL && PyUnicode_IS_ASCII(text));
    must(strcmp((const char *)PyUnicode_1BYTE_DATA(text), expected) == 0);
    must(strlen(expected) == (size_t)PyUnicode_GET_LENGTH(text));
    Py_DECREF(text);
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    Py_InitializeEx(0);
    return 0;
}

void
fuzz_wrong(const char *what, const char *file, int line)
{
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
    abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    int af = data[0] & 1 ? AF_INET : AF_INET6;
    if (data[0] & 2) {
        unsigned char packed[16] = {0};
        memcpy(packed, data + 1, Py_MIN(size - 1, sizeof(packed)));
        write_text(af, packed);
    }
    else {
        read_text(data[0] & 4 ? AF_UNIX : af, (const char *)data + 1, size - 1);
    }
    return 0;
}
