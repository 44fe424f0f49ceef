/* Python objects of all kinds, made of bytes. */
#include "fuzz.h"

#include <string.h>

static PyObject *
any_int(fuzz_feed *feed)
{
    switch (fuzz_byte(feed) % 6) {
    case 0:
        return PyLong_FromLong((long)fuzz_byte(feed));
    case 1:
        return PyLong_FromLong((int16_t)fuzz_number(feed, 2));
    case 2:
        return PyLong_FromLong((int32_t)fuzz_number(feed, 4));
    case 3:
        return PyLong_FromLongLong((int64_t)fuzz_number(feed, 8));
    case 4:
        return PyLong_FromUnsignedLongLong(fuzz_number(feed, 8));
    default:
        return PyLong_FromString("123456789012345678901234567890", NULL, 10);
    }
}

/* Of the kind with so many bytes a character. */
static PyObject *
wide_text(fuzz_feed *feed, size_t width, Py_UCS4 greatest)
{
    Py_UCS4 characters[40];
    Py_ssize_t count = fuzz_byte(feed) % Py_ARRAY_LENGTH(characters);
    for (Py_ssize_t i = 0; i < count; i++) {
        characters[i] = (Py_UCS4)fuzz_number(feed, width) % (greatest + 1);
    }
    return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, characters, count);
}

/* More characters than any name has, for which few bytes are needed. */
static PyObject *
long_text(fuzz_feed *feed)
{
    PyObject *text = PyUnicode_New(1 + (Py_ssize_t)fuzz_number(feed, 2) % 2000, 0x7ff);
    Py_UCS4 character = (Py_UCS4)fuzz_number(feed, 2) % 0x7ff + 1;
    if (text != NULL) {
        (void)PyUnicode_Fill(text, 0, PyUnicode_GET_LENGTH(text), character);
    }
    return text;
}

PyObject *
fuzz_text(fuzz_feed *feed)
{
    static const char *const known[] = {"", "<broadcast>", "255.255.255.255", "fe80::1%if1", "if7",
                                        "00:11:22:33:44:FF", "::1", "localhost"};
    size_t length;
    const uint8_t *bytes;
    unsigned int kind = fuzz_byte(feed);
    switch (kind % 8) {
    case 0:
        return PyUnicode_FromString(known[kind / 8 % Py_ARRAY_LENGTH(known)]);
    case 1:
        return wide_text(feed, 1, 0xff);
    case 2:
        return wide_text(feed, 2, 0xffff);
    case 3:
        return wide_text(feed, 4, 0x10ffff);
    case 4:
        return long_text(feed);
    default:
        bytes = fuzz_bytes(feed, fuzz_byte(feed) % 80, &length);
        return PyUnicode_DecodeASCII((const char *)bytes, (Py_ssize_t)length, "replace");
    }
}

static PyObject *
any_buffer(fuzz_feed *feed)
{
    size_t length;
    unsigned int kind = fuzz_byte(feed);
    const char *bytes = (const char *)fuzz_bytes(feed, kind / 4, &length);
    PyObject *object = kind % 4 == 1 ? PyByteArray_FromStringAndSize(bytes, (Py_ssize_t)length)
                                     : PyBytes_FromStringAndSize(bytes, (Py_ssize_t)length);
    if (kind % 4 == 2 && object != NULL) {
        Py_SETREF(object, PyMemoryView_FromObject(object));
    }
    return object;
}

/* An object of a class whose special methods give what is kept in it. */
static PyObject *
answering(fuzz_feed *feed, int depth)
{
    static PyObject *class;
    if (class == NULL) {
        PyObject *globals = PyDict_New();
        PyObject *done = PyRun_String("class Answering:\n"
                                      "    def __index__(self): return self.answer\n"
                                      "    __fspath__ = __float__ = __str__ = __index__\n"
                                      "    def __iter__(self): return iter(self.answer)\n",
                                      Py_file_input, globals, globals);
        must(done != NULL);
        Py_DECREF(done);
        class = Py_NewRef(PyDict_GetItemString(globals, "Answering"));
        Py_DECREF(globals);
    }
    PyObject *answer = fuzz_object(feed, depth - 1);
    PyObject *object = PyObject_CallNoArgs(class);
    if (answer != NULL && object != NULL) {
        must(PyObject_SetAttrString(object, "answer", answer) == 0);
    }
    Py_XDECREF(answer);
    return object;
}

static PyObject *
sequence(fuzz_feed *feed, int depth, bool list)
{
    Py_ssize_t count = fuzz_byte(feed) % 6;
    PyObject *object = list ? PyList_New(count) : PyTuple_New(count);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *item = fuzz_object(feed, depth - 1);
        must(item != NULL);
        list ? PyList_SET_ITEM(object, i, item) : PyTuple_SET_ITEM(object, i, item);
    }
    return object;
}

PyObject *
fuzz_object(fuzz_feed *feed, int depth)
{
    unsigned int kind = fuzz_byte(feed) % (depth > 0 ? 12 : 9);
    double number;
    uint64_t bits;
    switch (kind) {
    case 0:
        return Py_NewRef(Py_None);
    case 1:
        return PyBool_FromLong(fuzz_byte(feed) & 1);
    case 2:
        bits = fuzz_number(feed, 8);
        memcpy(&number, &bits, sizeof(number));
        return PyFloat_FromDouble(number);
    case 3:
    case 4:
        return any_buffer(feed);
    case 5:
    case 6:
        return fuzz_text(feed);
    case 9:
        return answering(feed, depth);
    case 10:
    case 11:
        return sequence(feed, depth, kind == 10);
    default:
        return any_int(feed);
    }
}

/* Now and then of a form that no family has. */
PyObject *
fuzz_address(fuzz_feed *feed, int af)
{
    unsigned int form = fuzz_byte(feed);
    if (form % 16 == 0) {
        return fuzz_object(feed, 2);
    }
    if (af == AF_UNIX) {
        return form % 2 ? fuzz_text(feed) : any_buffer(feed);
    }
    if (af == AF_BLUETOOTH && form % 4 == 0) {
        return form % 8 ? fuzz_text(feed) : any_int(feed);
    }
    bool numbers = af == AF_NETLINK || af == AF_VSOCK || af == AF_TIPC || af == AF_QIPCRTR;
    Py_ssize_t count = 1 + form / 16 % 5;
    PyObject *tuple = PyTuple_New(count);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *item = form % 16 == 1 ? fuzz_object(feed, 1)
                         : i == 4 && !numbers ? any_buffer(feed)
                         : i > 0 || numbers ? any_int(feed)
                                            : fuzz_text(feed);
        /* AF_ALG has a name in the second place. */
        if (i == 1 && af == AF_ALG && item != NULL) {
            Py_SETREF(item, fuzz_text(feed));
        }
        must(item != NULL);
        PyTuple_SET_ITEM(tuple, i, item);
    }
    return tuple;
}
