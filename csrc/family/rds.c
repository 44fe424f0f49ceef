/* Reliable datagram sockets, linux/rds.h.  Their addresses are AF_INET's, also by their number. */
#include "family.h"

#ifdef CS_HAS_RDS

const cs_family cs_family_rds = {
    .af = AF_RDS,
    .proto = -1,
    .name = "AF_RDS",
    .size = sizeof(struct sockaddr_in),
    .encode = cs_inet_encode,
};

#endif
