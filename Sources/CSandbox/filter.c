#define _GNU_SOURCE
#include <linux/seccomp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "supervisor.h"

/*
 * The supervisor lives under the same filter as the programs: they inherit it, which costs 3 us a
 * run where installing it costs 190.
 */
int install_filter(const struct sock_filter *instructions, uint32_t count) {
  struct sock_fprog filter = {.len = (unsigned short)count,
                              .filter = (struct sock_filter *)instructions};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return fail(CSANDBOX_FILTER, NULL);
  int listener =
      (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
                   SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_SPEC_ALLOW, &filter);
  return listener < 0 ? fail(CSANDBOX_FILTER, NULL) : listener;
}

/* The program is never answered: it waits in the call until it is killed. See seccomp_unotify(2).
 */
int forbidden_call(int listener) {
  struct seccomp_notif notification;
  memset(&notification, 0, sizeof notification);
  return ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &notification) ? -1 : notification.data.nr;
}
