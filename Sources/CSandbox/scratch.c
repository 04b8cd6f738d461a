#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "supervisor.h"

static int is_special(const char *name) {
  return !strcmp(name, ".") || !strcmp(name, "..");
}

/* Moves what is in the directory `name` of `top` up into `top`, so that no depth can exhaust us. */
static void flatten(int top, const char *name) {
  static unsigned counter;
  fchmodat(top, name, 0700, 0);
  int inner = openat(top, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  DIR *directory = inner < 0 ? NULL : fdopendir(inner);
  if (!directory) return;
  for (struct dirent *entry; (entry = readdir(directory));) {
    char unique[32];
    if (is_special(entry->d_name)) continue;
    if (!unlinkat(inner, entry->d_name, 0)) continue;
    snprintf(unique, sizeof unique, ".judge-%u", counter++);
    fchmodat(inner, entry->d_name, 0700, 0);
    renameat(inner, entry->d_name, top, unique);
  }
  closedir(directory);
  unlinkat(top, name, AT_REMOVEDIR);
}

/* True when it was empty; otherwise removes what one pass can. */
static int remove_entries(int top) {
  int empty = 1;
  DIR *directory = fdopendir(dup(top));
  if (!directory) return -1;
  rewinddir(directory);
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (is_special(entry->d_name)) continue;
    empty = 0;
    if (unlinkat(top, entry->d_name, 0)) flatten(top, entry->d_name);
  }
  closedir(directory);
  return empty;
}

int empty_scratch(void) {
  int top = open("/tmp", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (top < 0) return -1;
  int empty = 0;
  for (int pass = 0; !empty && pass < 1 << 16; pass++) empty = remove_entries(top);
  close(top);
  return empty == 1 ? 0 : -1;
}
