/* gethostbyname_r(3), getservbyname_r(3), getprotobyname_r(3) and their kin; and on systems without
   them the plain functions, whose answer is copied before anybody else asks. */
#include "netdb_query.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* No entry is larger: a library that still asks for more is mistaken. */
enum { BUFFER_LARGEST = 1 << 24 };

void
cs_query_start(cs_query *query)
{
    query->herror = 0;
    query->buffer = query->first;
    query->size = sizeof(query->first);
}

void
cs_query_end(cs_query *query)
{
    if (query->buffer != query->first) {
        free(query->buffer);
    }
}

/* What the buffer holds is lost. */
static bool
grow(cs_query *query)
{
    size_t size = query->size * 4;
    char *buffer = size > BUFFER_LARGEST ? NULL : malloc(size);
    if (buffer == NULL) {
        return false;
    }
    cs_query_end(query);
    query->buffer = buffer;
    query->size = size;
    return true;
}

#if defined(CS_HAS_NETDB_R) || defined(CS_HAS_GETPROTOBYNAME_R)

static int
found(const void *answer, int err)
{
    if (answer != NULL) {
        return 1;
    }
    return err == ERANGE || err == ENOMEM ? -ENOMEM : 0;
}

#endif

#ifdef CS_HAS_NETDB_R

int
sys_host_by_name(cs_query *query, const char *name)
{
    struct hostent *answer = NULL;
    int err;
    do {
        err = gethostbyname_r(name, &query->entry.host, query->buffer, query->size, &answer,
                              &query->herror);
    } while (err == ERANGE && grow(query));
    return found(answer, err);
}

int
sys_host_by_address(cs_query *query, int af, const void *address, socklen_t len)
{
    struct hostent *answer = NULL;
    int err;
    do {
        err = gethostbyaddr_r(address, len, af, &query->entry.host, query->buffer, query->size,
                              &answer, &query->herror);
    } while (err == ERANGE && grow(query));
    return found(answer, err);
}

int
sys_service_by_name(cs_query *query, const char *name, const char *protocol)
{
    struct servent *answer = NULL;
    int err;
    do {
        err = getservbyname_r(name, protocol, &query->entry.service, query->buffer, query->size,
                              &answer);
    } while (err == ERANGE && grow(query));
    return found(answer, err);
}

int
sys_service_by_port(cs_query *query, int port, const char *protocol)
{
    struct servent *answer = NULL;
    int err;
    do {
        err = getservbyport_r(port, protocol, &query->entry.service, query->buffer, query->size,
                              &answer);
    } while (err == ERANGE && grow(query));
    return found(answer, err);
}

#else

static size_t
count_of(char *const *list)
{
    size_t count = 0;
    while (list != NULL && list[count] != NULL) {
        count++;
    }
    return count;
}

static size_t
room_of(const struct hostent *host, size_t aliases, size_t addresses)
{
    size_t room = strlen(host->h_name) + 1 + addresses * (size_t)host->h_length;
    for (size_t i = 0; i < aliases; i++) {
        room += strlen(host->h_aliases[i]) + 1;
    }
    return room + (aliases + addresses + 2) * sizeof(char *);
}

/* Copy len bytes to the place where *end points, which moves on. */
static char *
copy(char **end, const char *from, size_t len)
{
    char *start = memcpy(*end, from, len);
    *end += len;
    return start;
}

static int
keep_host(cs_query *query, const struct hostent *host)
{
    if (host == NULL) {
        query->herror = h_errno;
        return 0;
    }
    size_t aliases = count_of(host->h_aliases);
    size_t addresses = count_of(host->h_addr_list);
    while (query->size < room_of(host, aliases, addresses)) {
        if (!grow(query)) {
            return -ENOMEM;
        }
    }
    char **pointers = (char **)(void *)query->buffer;
    char *end = (char *)(pointers + aliases + addresses + 2);
    struct hostent *kept = &query->entry.host;
    *kept = *host;
    kept->h_aliases = pointers;
    kept->h_addr_list = pointers + aliases + 1;
    for (size_t i = 0; i < aliases; i++) {
        kept->h_aliases[i] = copy(&end, host->h_aliases[i], strlen(host->h_aliases[i]) + 1);
    }
    kept->h_aliases[aliases] = NULL;
    for (size_t i = 0; i < addresses; i++) {
        kept->h_addr_list[i] = copy(&end, host->h_addr_list[i], (size_t)host->h_length);
    }
    kept->h_addr_list[addresses] = NULL;
    kept->h_name = copy(&end, host->h_name, strlen(host->h_name) + 1);
    return 1;
}

int
sys_host_by_name(cs_query *query, const char *name)
{
    return keep_host(query, gethostbyname(name));
}

int
sys_host_by_address(cs_query *query, int af, const void *address, socklen_t len)
{
    return keep_host(query, gethostbyaddr(address, len, af));
}

static int
keep_service(cs_query *query, const struct servent *service)
{
    if (service == NULL) {
        return 0;
    }
    size_t len = strlen(service->s_name) + 1;
    while (query->size < len) {
        if (!grow(query)) {
            return -ENOMEM;
        }
    }
    query->entry.service = (struct servent){
        .s_name = memcpy(query->buffer, service->s_name, len),
        .s_port = service->s_port,
    };
    return 1;
}

int
sys_service_by_name(cs_query *query, const char *name, const char *protocol)
{
    return keep_service(query, getservbyname(name, protocol));
}

int
sys_service_by_port(cs_query *query, int port, const char *protocol)
{
    return keep_service(query, getservbyport(port, protocol));
}

#endif

#ifdef CS_HAS_GETPROTOBYNAME_R

int
sys_protocol_by_name(cs_query *query, const char *name)
{
    struct protoent *answer = NULL;
    int err;
    do {
        err = getprotobyname_r(name, &query->entry.protocol, query->buffer, query->size, &answer);
    } while (err == ERANGE && grow(query));
    return found(answer, err);
}

#else

int
sys_protocol_by_name(cs_query *query, const char *name)
{
    const struct protoent *answer = getprotobyname(name);
    if (answer == NULL) {
        return 0;
    }
    query->entry.protocol = (struct protoent){.p_proto = answer->p_proto};
    return 1;
}

#endif
