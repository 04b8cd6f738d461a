#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "csandbox.h"

enum { DESCRIPTOR_SPACE = CMSG_SPACE(sizeof(int) * CSANDBOX_DESCRIPTORS) };

int csandbox_socket_pair(int pair[2]) {
  return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair);
}

int csandbox_pipe(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC)) return -1;
  fcntl(ends[0], F_SETPIPE_SZ, 1 << 20);
  return 0;
}

int csandbox_send(int socket, const void *bytes, size_t count, const int *descriptors,
                  size_t descriptor_count) {
  char control[DESCRIPTOR_SPACE] __attribute__((aligned(8))) = {0};
  struct iovec part = {.iov_base = (void *)bytes, .iov_len = count};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
  if (descriptor_count > CSANDBOX_DESCRIPTORS) {
    errno = EINVAL;
    return -1;
  }
  if (descriptor_count > 0) {
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(sizeof(int) * descriptor_count);
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int) * descriptor_count);
    memcpy(CMSG_DATA(header), descriptors, sizeof(int) * descriptor_count);
  }
  ssize_t sent;
  do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent < 0 ? -1 : 0;
}

ssize_t csandbox_receive(int socket, void *bytes, size_t capacity, int *descriptors,
                         size_t *descriptor_count) {
  char control[DESCRIPTOR_SPACE] __attribute__((aligned(8)));
  struct iovec part = {.iov_base = bytes, .iov_len = capacity};
  struct msghdr message = {
      .msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  ssize_t received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);

  size_t count = 0;
  struct cmsghdr *header = received < 0 ? NULL : CMSG_FIRSTHDR(&message);
  if (header && header->cmsg_type == SCM_RIGHTS) {
    int *found = (int *)CMSG_DATA(header);
    size_t total = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < total; i++) {
      if (count < *descriptor_count)
        descriptors[count++] = found[i];
      else
        close(found[i]);
    }
  }
  *descriptor_count = count;
  return received;
}

int csandbox_spawn(const char *path, int socket, pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, socket, CSANDBOX_SOCKET);
  posix_spawn_file_actions_addclosefrom_np(&actions, CSANDBOX_SOCKET + 1);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes,
                           POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
  char *const arguments[] = {(char *)path, NULL}, *const environment[] = {NULL};
  int error = posix_spawn(pid, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  errno = error;
  return error ? -1 : 0;
}

int csandbox_cpu_time(pid_t pid, uint64_t *ns) {
  clockid_t clock;
  struct timespec time;
  int error = clock_getcpuclockid(pid, &clock);
  if (error) errno = error;
  if (error || clock_gettime(clock, &time)) return -1;
  *ns = (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
  return 0;
}

int csandbox_processor(void) {
  return sched_getcpu();
}

int csandbox_pin(int processor) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(processor, &set);
  return sched_setaffinity(0, sizeof set, &set);
}

_Static_assert(sizeof(cpu_set_t) == sizeof(struct csandbox_processors), "a bit a processor");

int csandbox_get_processors(struct csandbox_processors *processors) {
  return sched_getaffinity(0, sizeof *processors, (cpu_set_t *)processors);
}

int csandbox_set_processors(const struct csandbox_processors *processors) {
  return sched_setaffinity(0, sizeof *processors, (const cpu_set_t *)processors);
}
