#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "supervisor.h"

/* Not 0: a program that is executed as uid 0 of a user namespace would get all its capabilities. */
enum { INNER_ID = 1000 };

static int write_file(int directory, const char *path, const char *text) {
  int file = openat(directory, path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t written = write(file, text, strlen(text));
  int error = errno;
  close(file);
  errno = error;
  return written < 0 ? -1 : 0;
}

/* One line written by ourselves needs no privilege and no parent's hand. See user_namespaces(7). */
int become_user_namespace(uint32_t uid, uint32_t gid, int host_proc) {
  char user[64], group[64];
  snprintf(user, sizeof user, "%d %u 1", INNER_ID, uid);
  snprintf(group, sizeof group, "%d %u 1", INNER_ID, gid);
  if (unshare(CLONE_NEWUSER) || write_file(host_proc, "self/setgroups", "deny") ||
      write_file(host_proc, "self/uid_map", user) || write_file(host_proc, "self/gid_map", group))
    return fail(CSANDBOX_USER_NAMESPACE, NULL);
  return 0;
}

/*
 * A user namespace made by root alone would keep the host's uid 0 beneath, which opens
 * /proc/sys/kernel/core_pattern and its like.
 */
int leave_root(uint32_t uid, uint32_t gid) {
  if (setgroups(0, NULL) || setresgid(gid, gid, gid) || setresuid(uid, uid, uid))
    return fail(CSANDBOX_IDENTITY, NULL);
  /* Changing ids made /proc/self root's, and the maps have to be written there. See proc(5). */
  if (prctl(PR_SET_DUMPABLE, 1)) return fail(CSANDBOX_IDENTITY, NULL);
  return 0;
}

/* The pid namespace is entered by the next child. */
int isolate(void) {
  if (unshare(CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |
              CLONE_NEWCGROUP))
    return fail(CSANDBOX_NAMESPACES, NULL);
  if (sethostname("judge", 5) || setdomainname("", 0)) return fail(CSANDBOX_NAMESPACES, NULL);
  return 0;
}
