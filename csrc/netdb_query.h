/* Questions to libc's network databases.  The answer, and all that it points to, is the asker's
   own, so that no other thread's question overwrites it. */
#ifndef CSOCKET_NETDB_QUERY_H
#define CSOCKET_NETDB_QUERY_H

#include <stdalign.h>
#include <stddef.h>

#include "csocket.h"

typedef struct {
    union {
        struct hostent host;
        struct servent service;
        struct protoent protocol;
    } entry;
    int herror;                     /* why a host was not found */
    char *buffer;                   /* what entry points to */
    size_t size;
    alignas(max_align_t) char first[4096];
} cs_query;

void cs_query_start(cs_query *query);
void cs_query_end(cs_query *query);

/* 1: found, 0: not found, or -errno. */
int sys_host_by_name(cs_query *query, const char *name);
int sys_host_by_address(cs_query *query, int af, const void *address, socklen_t len);
/* protocol is NULL for any; port is in network byte order. */
int sys_service_by_name(cs_query *query, const char *name, const char *protocol);
int sys_service_by_port(cs_query *query, int port, const char *protocol);
int sys_protocol_by_name(cs_query *query, const char *name);

#endif
