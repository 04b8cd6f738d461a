#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "supervisor.h"

/*
 * A second wall behind the mounts. The constants are those of linux/landlock.h up to ABI 6; the
 * installed header may be older than the kernel.
 */
enum {
  EXECUTE = 1 << 0,
  WRITE_FILE = 1 << 1,
  READ_FILE = 1 << 2,
  READ_DIR = 1 << 3,
  ALL_OF_ABI_1 = (1 << 13) - 1,
  REFER = 1 << 13,
  TRUNCATE = 1 << 14,
  IOCTL_DEV = 1 << 15,
  NET_BIND_AND_CONNECT = 3,
  SCOPE_ABSTRACT_SOCKET_AND_SIGNAL = 3,
  PATH_BENEATH = 1,
  VERSION = 1,
};

struct ruleset {
  uint64_t files, net, scoped;
};

struct __attribute__((packed)) path_rule {
  uint64_t allowed;
  int32_t parent;
};

static uint64_t handled_files(int abi) {
  return ALL_OF_ABI_1 | (abi >= 2 ? REFER : 0) | (abi >= 3 ? TRUNCATE : 0) |
         (abi >= 5 ? IOCTL_DEV : 0);
}

static size_t ruleset_size(int abi) {
  return abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
}

static int allow(int ruleset, const char *path, uint64_t access) {
  int parent = open(path, O_PATH | O_CLOEXEC);
  if (parent < 0) return -1;
  struct stat status;
  if (fstat(parent, &status) == 0 && !S_ISDIR(status.st_mode))
    access &= EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV;
  struct path_rule rule = {.allowed = access, .parent = parent};
  long failed = syscall(SYS_landlock_add_rule, ruleset, PATH_BENEATH, &rule, 0);
  close(parent);
  return failed ? -1 : 0;
}

static uint64_t access_of(char letter, uint64_t all) {
  switch (letter) {
  case 'w':
    return all & ~(uint64_t)EXECUTE;
  case 'x':
    return all;
  case 'd':
    return READ_FILE | WRITE_FILE | (all & IOCTL_DEV);
  default:
    return READ_FILE | READ_DIR | EXECUTE;
  }
}

static int add_rules(int ruleset, int abi, const struct csandbox_setup *setup,
                     const struct mount_request *mounts) {
  uint64_t all = handled_files(abi);
  for (uint32_t i = 0; i < setup->mount_count; i++)
    if (mounts[i].access != 'l' &&
        allow(ruleset, mounts[i].target, access_of(mounts[i].access, all)))
      return fail(CSANDBOX_LANDLOCK, mounts[i].target);
  if (allow(ruleset, "/tmp", access_of('w', all)) ||
      allow(ruleset, "/proc", READ_FILE | READ_DIR) || allow(ruleset, "/", READ_DIR))
    return fail(CSANDBOX_LANDLOCK, NULL);
  return 0;
}

int restrict_files(const struct csandbox_setup *setup, const struct mount_request *mounts) {
  int abi = (int)syscall(SYS_landlock_create_ruleset, NULL, 0, VERSION);
  if (!setup->landlock || abi < 1) return 0;
  struct ruleset attributes = {.files = handled_files(abi),
                               .net = NET_BIND_AND_CONNECT,
                               .scoped = SCOPE_ABSTRACT_SOCKET_AND_SIGNAL};
  int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, ruleset_size(abi), 0);
  if (ruleset < 0) return fail(CSANDBOX_LANDLOCK, NULL);
  int failed = add_rules(ruleset, abi, setup, mounts) ||
               (syscall(SYS_landlock_restrict_self, ruleset, 0) && fail(CSANDBOX_LANDLOCK, NULL));
  close(ruleset);
  return failed ? -1 : abi;
}
