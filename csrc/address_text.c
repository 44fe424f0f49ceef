#include "address_text.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

enum { IPV4_BYTES = 4, IPV6_BYTES = 16, IPV6_WORDS = 8, WORD_DIGITS = 4 };

/* More than 9 for what is no decimal digit. */
static unsigned int
decimal(char c)
{
    return (unsigned int)c - '0';
}

/* Dotted decimal without leading zeros: inet_pton(3) knows no other form. */
static bool
parse_ipv4(const char *text, Py_ssize_t length, unsigned char *packed)
{
    const char *at = text;
    for (int i = 0; i < IPV4_BYTES; i++) {
        if (i > 0 && *at++ != '.') {
            return false;
        }
        unsigned int value = decimal(*at++);
        if (value > 9) {
            return false;
        }
        for (int more = value > 0 ? 2 : 0; more > 0 && decimal(*at) <= 9; more--) {
            value = value * 10 + decimal(*at++);
        }
        if (value > 255) {
            return false;
        }
        packed[i] = (unsigned char)value;
    }
    return at == text + length;
}

/* The value of a hexadecimal digit, or -1. */
static int
digit_of(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    char small = (char)(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/* Step over one to four hexadecimal digits; -1 if there are fewer or more. */
static int
parse_word(const char **at)
{
    int value = 0;
    int count = 0;
    for (int bits; (bits = digit_of(**at)) >= 0; (*at)++) {
        if (++count > WORD_DIGITS) {
            return -1;
        }
        value = value << 4 | bits;
    }
    return count > 0 ? value : -1;
}

/* Put count words, in network order, into the address; from the gap on they stand at its end. */
static void
spread(const int *words, int count, int gap, unsigned char *packed)
{
    memset(packed, 0, IPV6_BYTES);
    for (int i = 0; i < count; i++) {
        ptrdiff_t place = gap >= 0 && i >= gap ? IPV6_WORDS - count + i : i;
        packed[2 * place] = (unsigned char)(words[i] >> 8);
        packed[2 * place + 1] = (unsigned char)words[i];
    }
}

/* Words in hexadecimal, "::" for two or more that are zero.  No dotted end, no scope. */
static bool
parse_ipv6(const char *text, Py_ssize_t length, unsigned char *packed)
{
    int words[IPV6_WORDS];
    int count = 0;
    int gap = -1;
    const char *at = text;
    const char *end = text + length;
    if (at[0] == ':' && at[1] == ':') {
        gap = 0;
        at += 2;
    }
    while (at < end) {
        int word = count < IPV6_WORDS ? parse_word(&at) : -1;
        if (word < 0) {
            return false;
        }
        words[count++] = word;
        if (at == end) {
            break;
        }
        bool second = at[0] == ':' && at[1] == ':';
        if (at[0] != ':' || (second && gap >= 0) || at + 1 == end) {
            return false;
        }
        gap = second ? count : gap;
        at += second ? 2 : 1;
    }
    if (gap >= 0 ? count > IPV6_WORDS - 2 : count != IPV6_WORDS) {
        return false;
    }
    spread(words, count, gap, packed);
    return true;
}

bool
cs_address_parse(int af, const char *text, Py_ssize_t length, void *packed)
{
    if (af == AF_INET) {
        return parse_ipv4(text, length, packed);
    }
    return af == AF_INET6 && parse_ipv6(text, length, packed);
}

static char *
write_ipv4(const unsigned char *packed, char *end)
{
    for (int i = 0; i < IPV4_BYTES; i++) {
        unsigned int value = packed[i];
        if (i > 0) {
            *end++ = '.';
        }
        if (value >= 100) {
            *end++ = (char)('0' + value / 100);
        }
        if (value >= 10) {
            *end++ = (char)('0' + value / 10 % 10);
        }
        *end++ = (char)('0' + value % 10);
    }
    return end;
}

static char *
write_word(unsigned int word, char *end)
{
    int shift = 0;
    while (word >> shift > 0xf) {
        shift += 4;
    }
    for (; shift >= 0; shift -= 4) {
        *end++ = "0123456789abcdef"[word >> shift & 0xf];
    }
    return end;
}

/* Which words, two or more, are written as "::".  false: there are zeros, but systems differ in
   which of them are left out, or in whether the end is dotted. */
static bool
find_gap(const unsigned int *words, int *start, int *stop)
{
    *start = *stop = IPV6_WORDS;
    for (int i = 0; i < IPV6_WORDS; i++) {
        if (words[i] != 0) {
            continue;
        }
        if (*start == IPV6_WORDS) {
            *start = i;
        }
        else if (*stop != i) {
            return false;
        }
        *stop = i + 1;
    }
    int count = *stop - *start;
    return count != 1 && (*start > 0 || (count != 5 && count != 6));
}

static const char MAPPED_TEXT[] = {':', ':', 'f', 'f', 'f', 'f', ':'};
static const unsigned char MAPPED[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

/* The end of the text, or NULL if inet_ntop(3) has to be asked. */
static char *
write_ipv6(const unsigned char *packed, char *end)
{
    unsigned int words[IPV6_WORDS];
    int start, stop;
    if (memcmp(packed, MAPPED, sizeof(MAPPED)) == 0) {
        memcpy(end, MAPPED_TEXT, sizeof(MAPPED_TEXT));
        return write_ipv4(packed + sizeof(MAPPED), end + sizeof(MAPPED_TEXT));
    }
    for (size_t i = 0; i < IPV6_WORDS; i++) {
        words[i] = (unsigned int)packed[2 * i] << 8 | packed[2 * i + 1];
    }
    if (!find_gap(words, &start, &stop)) {
        return NULL;
    }
    for (int i = 0; i < IPV6_WORDS; i++) {
        if (i == start) {
            *end++ = ':';
            *end++ = ':';
            i = stop;
            if (i == IPV6_WORDS) {
                break;
            }
        }
        else if (i > 0) {
            *end++ = ':';
        }
        end = write_word(words[i], end);
    }
    return end;
}

PyObject *
cs_address_text(int af, const void *packed)
{
    char text[INET6_ADDRSTRLEN];
    char *end = af == AF_INET ? write_ipv4(packed, text) : write_ipv6(packed, text);
    if (end == NULL) {
        if (inet_ntop(af, packed, text, sizeof(text)) == NULL) {
            return cs_raise_errno(errno);
        }
        end = text + strlen(text);
    }
    PyObject *str = PyUnicode_New(end - text, 127);
    if (str != NULL) {
        memcpy(PyUnicode_1BYTE_DATA(str), text, (size_t)(end - text));
    }
    return str;
}
