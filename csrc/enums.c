/* Members of the enums AddressFamily and SocketKind, which Python makes and hands over.

   The arrays hold references that are never given back while the module lives: on a build without a
   GIL another thread may be reading a member while the enums are handed over anew. */
#include "csocket.h"

/* The member of an enum for a number, or NULL without an exception if it has none.  Borrowed: an
   enum's map loses no entry. */
static PyObject *
member_in(PyObject *map, int number)
{
    PyObject *key = PyLong_FromLong(number);
    if (key == NULL) {
        return NULL;
    }
    PyObject *member = PyDict_GetItemWithError(map, key);
    Py_DECREF(key);
    return member;
}

static PyObject *
map_of(PyObject *enumeration)
{
    PyObject *map = PyObject_GetAttrString(enumeration, "_value2member_map_");
    if (map != NULL && !PyDict_Check(map)) {
        PyErr_Format(PyExc_TypeError, "%R is not an enum", enumeration);
        Py_CLEAR(map);
    }
    return map;
}

static PyObject *
member_or_int(PyObject *enumeration, int number)
{
    PyObject *map = map_of(enumeration);
    if (map == NULL) {
        return NULL;
    }
    PyObject *member = member_in(map, number);
    Py_XINCREF(member);
    Py_DECREF(map);
    if (member == NULL && !PyErr_Occurred()) {
        return PyLong_FromLong(number);
    }
    return member;
}

/* A member from the array, or from the enum class for a number that the array has no room for. */
static PyObject *
look_up(PyObject **members, int count, PyObject *enumeration, int number)
{
    if (number >= 0 && number < count) {
        PyObject *member = cs_load(members[number]);
        return member != NULL ? Py_NewRef(member) : PyLong_FromLong(number);
    }
    if (enumeration == NULL) {
        return PyLong_FromLong(number);
    }
    return member_or_int(enumeration, number);
}

PyObject *
cs_family_member(cs_state *state, int family)
{
    return look_up(state->family_members, CS_FAMILY_MEMBERS, cs_load(state->family_enum), family);
}

PyObject *
cs_kind_member(cs_state *state, int type)
{
    return look_up(state->kind_members, CS_KIND_MEMBERS, cs_load(state->kind_enum), type);
}

/* Put a new reference where others may be reading the old one. */
static void
publish(PyObject **place, PyObject *object)
{
    PyObject *old = cs_exchange(*place, Py_XNewRef(object));
#ifdef Py_GIL_DISABLED
    (void)old;
#else
    Py_XDECREF(old);
#endif
}

static int
take_over(PyObject **place, PyObject **members, int count, PyObject *enumeration)
{
    PyObject *map = map_of(enumeration);
    if (map == NULL) {
        return -1;
    }
    for (int number = 0; number < count && !PyErr_Occurred(); number++) {
        PyObject *member = member_in(map, number);
        if (member != NULL || !PyErr_Occurred()) {
            publish(&members[number], member);
        }
    }
    Py_DECREF(map);
    if (PyErr_Occurred()) {
        return -1;
    }
    publish(place, enumeration);
    return 0;
}

PyDoc_STRVAR(set_enums_doc,
"_set_enums($module, address_family, socket_kind, /)\n--\n\n"
"Take over the enums of whose members family, type, accept and getaddrinfo give.");

static PyObject *
set_enums(PyObject *module, PyObject *args)
{
    cs_state *state = cs_state_of(module);
    PyObject *families, *kinds;
    if (!PyArg_ParseTuple(args, "OO:_set_enums", &families, &kinds)) {
        return NULL;
    }
    if (take_over(&state->family_enum, state->family_members, CS_FAMILY_MEMBERS, families) < 0 ||
        take_over(&state->kind_enum, state->kind_members, CS_KIND_MEMBERS, kinds) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

PyMethodDef cs_enums_methods[] = {
    {"_set_enums", set_enums, METH_VARARGS, set_enums_doc},
    {NULL, NULL, 0, NULL},
};
