/* Arguments: of a signature, numbers, texts, buffers, hosts, timeouts, and the functions of one file
   that take them apart. */
#include "fuzz.h"

#include <string.h>

#include "args.h"
#include "resolve.h"

enum { MOST = 8 };

static PyObject *functions[64];
static size_t function_count;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const char *const names[] = {"getaddrinfo", "inet_aton", "inet_ntoa", "inet_pton",
                                        "inet_ntop", "htons", "ntohs", "htonl", "ntohl",
                                        "CMSG_LEN", "CMSG_SPACE", "getdefaulttimeout",
                                        "setdefaulttimeout"};
    (void)argc;
    fuzz_start((*argv)[0]);
    for (size_t i = 0; i < Py_ARRAY_LENGTH(names); i++) {
        functions[function_count] = PyObject_GetAttrString(fuzz_module, names[i]);
        must(functions[function_count++] != NULL);
    }
    return 0;
}

/* Some arguments by position, some by name; each is in a slot at most once. */
static void
call_binding(fuzz_feed *feed)
{
    static const char *const names[] = {"host", "port", "", "type", "proto", "flags", NULL};
    static const char *const given[] = {"host", "type", "flags", "other", "", "proto"};
    cs_signature signature = {.function = "fuzz", .names = names};
    signature.required = fuzz_byte(feed) % 7;
    signature.positional = fuzz_byte(feed) % 7;
    Py_ssize_t count = fuzz_byte(feed) % MOST;
    Py_ssize_t named = fuzz_byte(feed) % 4;
    PyObject *arguments[2 * MOST], *slots[6];
    PyObject *keys = PyTuple_New(named);
    PyObject *dict = PyDict_New();
    PyObject *tuple = PyTuple_New(count);
    for (Py_ssize_t i = 0; i < count + named; i++) {
        arguments[i] = Py_None;
        if (i < count) {
            PyTuple_SET_ITEM(tuple, i, Py_NewRef(Py_None));
            continue;
        }
        unsigned int choice = fuzz_byte(feed);
        PyObject *key = PyUnicode_FromString(given[choice % Py_ARRAY_LENGTH(given)]);
        PyTuple_SET_ITEM(keys, i - count, key);
        PyObject *any = choice == 255 ? PyLong_FromLong(1) : Py_NewRef(key);
        must(PyDict_SetItem(dict, any, Py_None) == 0);
        Py_DECREF(any);
    }
    PyObject *kwnames = named > 0 || fuzz_byte(feed) & 1 ? keys : NULL;
    int status = cs_args_bind(&signature, arguments, count, kwnames, slots);
    for (Py_ssize_t i = 0; status == 0 && i < 6; i++) {
        must(slots[i] == NULL ? i >= signature.required : slots[i] == Py_None);
    }
    fuzz_judge_status(status);
    fuzz_judge_status(cs_args_bind_dict(&signature, tuple, named > 0 ? dict : NULL, slots));
    Py_DECREF(keys);
    Py_DECREF(dict);
    Py_DECREF(tuple);
}

static void
read_numbers(PyObject *object)
{
    int number, again;
    Py_ssize_t size;
    int64_t timeout;
    int status = cs_args_int(object, &number);
    if (status == 0) {
        must(cs_args_c_int(object, &again) == 0 && again == number);
        PyObject *same = PyLong_FromLong(number);
        must(!PyLong_Check(object) || PyObject_RichCompareBool(object, same, Py_EQ) == 1);
        Py_DECREF(same);
    }
    fuzz_judge_status(status);
    fuzz_judge_status(cs_args_c_int(object, &again));
    fuzz_judge_status(cs_args_size(object, &size));
    status = cs_timeout_from(object, &timeout);
    must(status < 0 || timeout >= 0 || (timeout == -1 && object == Py_None));
    fuzz_judge_status(status);
    if (status == 0) {
        fuzz_judge(cs_timeout_as(timeout));
    }
}

static void
read_others(PyObject *object)
{
    Py_buffer view;
    int status = cs_args_readable(object, &view);
    if (status == 0) {
        (void)cs_buffer_is_plain(&view);
        cs_args_release(&view);
    }
    fuzz_judge_status(status);
    status = cs_args_writable("fuzz", object, &view);
    if (status == 0) {
        (void)cs_buffer_is_plain(&view);
        cs_args_release(&view);
    }
    fuzz_judge_status(status);
    for (int position = 0; position < 2; position++) {
        fuzz_judge_status(cs_args_text(object, "fuzz", position) == NULL ? -1 : 0);
    }
    fuzz_judge(cs_args_tuple(object, "fuzz", 1));
}

static void
read_host(PyObject *object, unsigned int choice)
{
    static const int families[] = {AF_INET, AF_INET6, AF_UNSPEC};
    cs_host host;
    cs_address out;
    int status = choice & 0x80 ? cs_host_argument(object, "fuzz", &host)
                               : cs_host_from(object, &host);
    fuzz_judge_status(status);
    if (status == 0) {
        fuzz_judge_status(cs_host_find(cs_state_of(fuzz_module), &host,
                                       families[choice % Py_ARRAY_LENGTH(families)], &out));
        cs_host_release(&host);
    }
}

static void
call_function(fuzz_feed *feed)
{
    PyObject *arguments[MOST];
    PyObject *function = functions[fuzz_byte(feed) % function_count];
    size_t count = fuzz_byte(feed) % (MOST - 1);
    for (size_t i = 0; i < count; i++) {
        arguments[i] = fuzz_object(feed, 1);
        must(arguments[i] != NULL);
    }
    fuzz_answer_from(feed);
    fuzz_judge(PyObject_Vectorcall(function, arguments, count, NULL));
    for (size_t i = 0; i < count; i++) {
        Py_DECREF(arguments[i]);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_feed feed = {data, size};
    unsigned int choice = fuzz_byte(&feed);
    if (choice % 5 == 0) {
        call_binding(&feed);
        return 0;
    }
    if (choice % 5 == 1) {
        call_function(&feed);
        return 0;
    }
    PyObject *object = choice % 5 == 2 ? fuzz_text(&feed) : fuzz_object(&feed, 2);
    must(object != NULL);
    fuzz_answer_from(&feed);
    Py_ssize_t references = Py_REFCNT(object);
    if (choice % 5 == 3) {
        read_numbers(object);
        read_others(object);
    }
    else {
        read_host(object, choice);
    }
    must(Py_REFCNT(object) == references);
    Py_DECREF(object);
    return 0;
}
