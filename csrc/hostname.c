/* The host's own name: gethostname(2), sethostname(2). */
#include "csocket.h"

#include <errno.h>

#include "args.h"

/* Longer than any system's: POSIX wants 255 characters at most, Linux has 64. */
enum { NAME_ROOM = 1024 };

PyDoc_STRVAR(gethostname_doc,
"gethostname($module, /)\n"
"--\n\n"
"Return the host's name, str, as the system has it; getfqdn() asks for the full one.\n\n"
"Audit event: socket.gethostname.\n"
"See gethostname(2).");

static PyObject *
socket_gethostname(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    char name[NAME_ROOM];
    if (PySys_Audit("socket.gethostname", NULL) < 0) {
        return NULL;
    }
    if (gethostname(name, sizeof(name) - 1) < 0) {
        return cs_raise_errno(errno);
    }
    /* POSIX lets a name that was cut be without its end. */
    name[sizeof(name) - 1] = '\0';
    return PyUnicode_DecodeFSDefault(name);
}

PyDoc_STRVAR(sethostname_doc,
"sethostname($module, name, /)\n"
"--\n\n"
"Set the host's name (str, bytes or os.PathLike).\n\n"
"Raises PermissionError without the privilege, OSError for a name that is too long,\n"
"ValueError for a NUL within it.\n\n"
"Audit event: socket.sethostname with name, as bytes.\n"
"See sethostname(2).");

static PyObject *
socket_sethostname(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    PyObject *name;
    if (cs_args_count("sethostname", nargs, 1, 1) < 0 || !PyUnicode_FSConverter(args[0], &name)) {
        return NULL;
    }
    PyObject *result = NULL;
    if (PySys_Audit("socket.sethostname", "(O)", name) == 0) {
        int failed = sethostname(PyBytes_AS_STRING(name), (size_t)PyBytes_GET_SIZE(name));
        result = failed ? cs_raise_errno(errno) : Py_NewRef(Py_None);
    }
    Py_DECREF(name);
    return result;
}

PyMethodDef cs_hostname_methods[] = {
    {"gethostname", socket_gethostname, METH_NOARGS, gethostname_doc},
    {"sethostname", CS_FAST(socket_sethostname), METH_FASTCALL, sethostname_doc},
    {NULL, NULL, 0, NULL},
};
