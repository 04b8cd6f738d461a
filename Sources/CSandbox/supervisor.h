/* Shared by the parts of the supervisor. Everything returns 0, or -1 with errno and `failure` set.
 */
#ifndef SUPERVISOR_H
#define SUPERVISOR_H

#include <linux/filter.h>

#include "csandbox.h"

/* Where the message's strings are. */
struct mount_request {
  char access;
  const char *source, *target;
};

struct failure {
  csandbox_step step;
  int error;
  const char *detail;
};
extern struct failure failure;

/* Remembers the first failure; always -1. */
int fail(csandbox_step step, const char *detail);

/* Our own descriptors are kept away from the numbers that programs get. */
enum { OWN_DESCRIPTORS = 100, PROGRAM_DESCRIPTORS = 200 };

/* namespaces.c */
int become_user_namespace(uint32_t uid, uint32_t gid, int host_proc);
int leave_root(uint32_t uid, uint32_t gid);
int isolate(void);

/* root.c: needs the mount and pid namespace. */
int build_root(const struct csandbox_setup *setup, const struct mount_request *mounts);

/* landlock.c: the ABI in use, 0 when the kernel has none. */
int restrict_files(const struct csandbox_setup *setup, const struct mount_request *mounts);

/* filter.c: the listener for forbidden calls. */
int install_filter(const struct sock_filter *instructions, uint32_t count);
/* The number of the forbidden call that is waiting, or -1. */
int forbidden_call(int listener);

/* start.c */
struct program {
  const char *directory;
  char **arguments, **environment;
  const int *descriptors; /* in the order of limits->targets */
  int null;               /* /dev/null */
  const struct csandbox_run *run;
};
/* The pid of the started program; *pidfd is closed on exec. */
pid_t start(const struct program *program, int *pidfd);

/* watch.c */
void watch(int socket, int listener, pid_t pid, int pidfd, const struct csandbox_run *run,
           struct csandbox_reply *reply);

/* scratch.c: leaves /tmp empty. */
int empty_scratch(void);

#endif
