/* The kernel's ciphers and hashes, linux/if_alg.h: (type, name[, feat[, mask]]). */
#include "family.h"

#ifdef CS_HAS_ALG

#include <linux/if_alg.h>
#include <string.h>

/* A NUL has to stand at the end of what the kernel is given. */
static int
copy_text(unsigned char *room, size_t size, const char *text, const char *what)
{
    size_t length = strlen(text);
    if (length >= size) {
        PyErr_Format(PyExc_ValueError, "AF_ALG %s too long.", what);
        return -1;
    }
    memcpy(room, text, length + 1);
    return 0;
}

static int
alg_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out, const char *caller)
{
    const char *type;
    const char *name;
    unsigned short feat = 0;
    unsigned short mask = 0;
    if (cs_address_is_tuple(address, "AF_ALG", caller) < 0 ||
        !PyArg_ParseTuple(address,
                          "ss|HH;AF_ALG address must be a tuple (type, name[, feat[, mask]])",
                          &type, &name, &feat, &mask)) {
        return -1;
    }
    struct sockaddr_alg to = {.salg_family = AF_ALG, .salg_feat = feat, .salg_mask = mask};
    if (copy_text(to.salg_type, sizeof(to.salg_type), type, "type") < 0 ||
        copy_text(to.salg_name, sizeof(to.salg_name), name, "name") < 0) {
        return -1;
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
text_from(const unsigned char *room, size_t size)
{
    const char *text = (const char *)room;
    return PyUnicode_FromStringAndSize(text, (Py_ssize_t)strnlen(text, size));
}

static PyObject *
alg_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    struct sockaddr_alg from;
    cs_address_get(in, &from, sizeof(from));
    PyObject *type = text_from(from.salg_type, sizeof(from.salg_type));
    /* The kernel may give bytes that are no text: only one error is raised. */
    PyObject *name = type == NULL ? NULL : text_from(from.salg_name, sizeof(from.salg_name));
    PyObject *items[] = {
        type,
        name,
        PyLong_FromUnsignedLong(from.salg_feat),
        PyLong_FromUnsignedLong(from.salg_mask),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

const cs_family cs_family_alg = {
    .af = AF_ALG,
    .proto = -1,
    .name = "AF_ALG",
    .nameless = true,
    .size = sizeof(struct sockaddr_alg),
    .least = sizeof(struct sockaddr_alg),
    .encode = alg_encode,
    .decode = alg_decode,
};

#endif
