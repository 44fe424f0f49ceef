/* The module csocket._csocket: its parts in the order in which they are made, and its state. */
#include "csocket.h"

static const char *const name_texts[] = {
#define X(name) #name,
    CS_NAMES(X)
#undef X
};

static int
exec_names(PyObject *module)
{
    cs_state *state = cs_state_of(module);
    for (int i = 0; i < CS_NAME_COUNT; i++) {
        state->names[i] = PyUnicode_InternFromString(name_texts[i]);
        if (state->names[i] == NULL) {
            return -1;
        }
    }
    state->default_timeout = -1;
    state->no_args = PyTuple_New(0);
    state->handovers = PySet_New(NULL);
    return state->no_args == NULL || state->handovers == NULL ? -1 : 0;
}

/* The __dict__ of the package that is importing us; our own where there is none. */
static int
exec_package(PyObject *module)
{
    PyObject *package = NULL;
    PyObject *name = PyModule_GetNameObject(module);
    PyObject *parts = name == NULL ? NULL : PyObject_CallMethod(name, "rpartition", "s", ".");
    if (parts != NULL) {
        package = PyImport_GetModule(PyTuple_GET_ITEM(parts, 0));
    }
    if (package == NULL && !PyErr_Occurred()) {
        package = Py_NewRef(module);
    }
    if (package != NULL) {
        cs_state_of(module)->package = Py_XNewRef(PyModule_GetDict(package));
    }
    Py_XDECREF(name);
    Py_XDECREF(parts);
    Py_XDECREF(package);
    return cs_state_of(module)->package == NULL ? -1 : 0;
}

static PyObject *
add_from(PyObject *module, PyObject *source, const char *name)
{
    PyObject *object = PyObject_GetAttrString(source, name);
    if (object != NULL && PyModule_AddObjectRef(module, name, object) < 0) {
        Py_CLEAR(object);
    }
    return object;
}

/* Other people's `except socket.gaierror` names the stdlib's classes, so they are ours too. */
static int
exec_exceptions(PyObject *module)
{
    cs_state *state = cs_state_of(module);
    PyObject *stdlib = PyImport_ImportModule("_socket");
    if (stdlib == NULL) {
        return -1;
    }
    state->gaierror = add_from(module, stdlib, "gaierror");
    state->herror = state->gaierror == NULL ? NULL : add_from(module, stdlib, "herror");
    Py_DECREF(stdlib);
    if (state->herror == NULL || PyModule_AddObjectRef(module, "error", PyExc_OSError) < 0) {
        return -1;
    }
    return PyModule_AddObjectRef(module, "timeout", PyExc_TimeoutError);
}

static int
exec_functions(PyObject *module)
{
    PyMethodDef *const tables[] = {
        cs_descriptor_methods, cs_socketpair_methods, cs_timeout_methods,   cs_resolve_methods,
        cs_nameinfo_methods,   cs_netdb_methods,      cs_hostname_methods,  cs_ifname_methods,
        cs_inet_text_methods,  cs_cmsg_methods,       cs_enums_methods,
        cs_constructors_methods, cs_constants_methods, cs_package_methods, cs_rights_methods,
    };
    for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
        if (PyModule_AddFunctions(module, tables[i]) < 0) {
            return -1;
        }
    }
    return 0;
}

static int
module_traverse(PyObject *module, visitproc visit, void *arg)
{
    cs_state *state = cs_state_of(module);
    Py_VISIT(state->socket_type);
    Py_VISIT(state->socket_class);
    Py_VISIT(state->raw_type);
    Py_VISIT(state->own_init);
    Py_VISIT(state->own_accept);
    Py_VISIT(state->gaierror);
    Py_VISIT(state->herror);
    Py_VISIT(state->io);
    Py_VISIT(state->package);
    Py_VISIT(state->family_enum);
    Py_VISIT(state->kind_enum);
    Py_VISIT(state->handovers);
    for (int i = 0; i < CS_FAMILY_MEMBERS; i++) {
        Py_VISIT(state->family_members[i]);
    }
    for (int i = 0; i < CS_KIND_MEMBERS; i++) {
        Py_VISIT(state->kind_members[i]);
    }
    return 0;
}

static int
module_clear(PyObject *module)
{
    cs_state *state = cs_state_of(module);
    Py_CLEAR(state->socket_type);
    Py_CLEAR(state->socket_class);
    Py_CLEAR(state->raw_type);
    Py_CLEAR(state->own_init);
    Py_CLEAR(state->own_accept);
    Py_CLEAR(state->gaierror);
    Py_CLEAR(state->herror);
    Py_CLEAR(state->io);
    Py_CLEAR(state->package);
    Py_CLEAR(state->family_enum);
    Py_CLEAR(state->kind_enum);
    Py_CLEAR(state->handovers);
    for (int i = 0; i < CS_FAMILY_MEMBERS; i++) {
        Py_CLEAR(state->family_members[i]);
    }
    for (int i = 0; i < CS_KIND_MEMBERS; i++) {
        Py_CLEAR(state->kind_members[i]);
    }
    return 0;
}

/* What cannot be part of a cycle stays until the end: a socket's finaliser may still need it. */
static void
module_free(void *module)
{
    (void)module_clear((PyObject *)module);
    cs_state *state = cs_state_of((PyObject *)module);
    Py_CLEAR(state->no_args);
    Py_CLEAR(state->would_block);
    Py_CLEAR(state->spare);
    for (int i = 0; i < CS_NAME_COUNT; i++) {
        Py_CLEAR(state->names[i]);
    }
}

static PyModuleDef_Slot module_slots[] = {
    {Py_mod_exec, exec_names},
    {Py_mod_exec, exec_package},
    {Py_mod_exec, exec_exceptions},
    {Py_mod_exec, cs_fork_exec},
    {Py_mod_exec, exec_functions},
    {Py_mod_exec, cs_constants_exec},
    {Py_mod_exec, cs_features_exec},
    {Py_mod_exec, cs_socket_type_exec},
    {Py_mod_exec, cs_socket_class_exec},
    {Py_mod_exec, cs_capi_exec},
    {Py_mod_exec, cs_raw_file_exec},
#ifdef Py_mod_multiple_interpreters
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
#ifdef Py_mod_gil
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

PyDoc_STRVAR(module_doc,
"The C part of csocket.  Programs import csocket.");

struct PyModuleDef cs_module_def = {
    PyModuleDef_HEAD_INIT,
    .m_name = "csocket._csocket",
    .m_doc = module_doc,
    .m_size = sizeof(cs_state),
    .m_slots = module_slots,
    .m_traverse = module_traverse,
    .m_clear = module_clear,
    .m_free = module_free,
};

PyMODINIT_FUNC
PyInit__csocket(void)
{
    return PyModuleDef_Init(&cs_module_def);
}
