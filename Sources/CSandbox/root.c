#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/mount.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "supervisor.h"

/*
 * The new root is made here. The directory exists on every Linux, holds nothing that a program may
 * see, and hides no path that is mounted from the host. Only our own mount namespace is changed.
 */
#define NEW_ROOT "/sys"

static int make_parents(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    int failed = mkdir(path, 0755) && errno != EEXIST;
    *slash = '/';
    if (failed) return -1;
  }
  return 0;
}

static int make_target(char *target, const struct stat *source) {
  if (make_parents(target)) return -1;
  if (S_ISDIR(source->st_mode)) return mkdir(target, 0755) && errno != EEXIST;
  int file = open(target, O_CREAT | O_CLOEXEC | O_WRONLY | O_NOFOLLOW, 0644);
  if (file < 0) return -1;
  return close(file);
}

static uint64_t attributes(char access) {
  switch (access) {
  case 'd':
    return MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC;
  case 'w':
    return MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC;
  case 'x':
    return MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  default:
    return MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  }
}

static int add(const struct mount_request *request) {
  char target[PATH_MAX];
  struct stat source;
  snprintf(target, sizeof target, NEW_ROOT "%s", request->target);
  if (request->access == 'l') return make_parents(target) || symlink(request->source, target);
  if (stat(request->source, &source) || make_target(target, &source)) return -1;
  /* Submounts of a read-only tree are as read-only as the tree: mount_setattr(2), AT_RECURSIVE. */
  struct mount_attr flags = {.attr_set = attributes(request->access)};
  return mount(request->source, target, NULL, MS_BIND | MS_REC, NULL) ||
         syscall(SYS_mount_setattr, AT_FDCWD, target, AT_RECURSIVE, &flags, sizeof flags);
}

static int make_scratch(const struct csandbox_setup *setup) {
  char options[96];
  snprintf(options, sizeof options, "size=%llu,nr_inodes=%u,mode=1777",
           (unsigned long long)setup->scratch_bytes, setup->scratch_inodes);
  return mkdir(NEW_ROOT "/tmp", 0755) ||
         mount("tmp", NEW_ROOT "/tmp", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, options);
}

/* Before the old root goes: afterwards the kernel finds no fully visible proc and refuses. */
static int make_proc(void) {
  return mkdir(NEW_ROOT "/proc", 0555) ||
         mount("proc", NEW_ROOT "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_RDONLY,
               "hidepid=2,subset=pid");
}

static int enter_root(void) {
  return chdir(NEW_ROOT) || syscall(SYS_pivot_root, ".", ".") || umount2(".", MNT_DETACH) ||
         chdir("/") ||
         mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, NULL);
}

int build_root(const struct csandbox_setup *setup, const struct mount_request *mounts) {
  if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
      mount("root", NEW_ROOT, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=0755"))
    return fail(CSANDBOX_ROOT, NULL);
  for (uint32_t i = 0; i < setup->mount_count; i++)
    if (add(&mounts[i])) return fail(CSANDBOX_MOUNT, mounts[i].source);
  if (make_scratch(setup)) return fail(CSANDBOX_ROOT, "/tmp");
  if (make_proc()) return fail(CSANDBOX_PROC, NULL);
  if (enter_root()) return fail(CSANDBOX_PIVOT, NULL);
  return 0;
}
