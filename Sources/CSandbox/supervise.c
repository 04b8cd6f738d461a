#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "supervisor.h"

enum { MOST_STRINGS = 4096, MOST_MOUNTS = 256 };

struct failure failure;

static char message[CSANDBOX_MESSAGE_BYTES + 1] __attribute__((aligned(8)));
static struct mount_request mounts[MOST_MOUNTS];

int fail(csandbox_step step, const char *detail) {
  if (!failure.step) failure = (struct failure){.step = step, .error = errno, .detail = detail};
  return -1;
}

static void report_failure(int socket) {
  struct csandbox_reply reply = {
      .kind = CSANDBOX_FAILED, .step = failure.step, .error = failure.error};
  if (failure.detail) strncpy(reply.detail, failure.detail, sizeof reply.detail - 1);
  failure = (struct failure){0};
  csandbox_send(socket, &reply, sizeof reply, NULL, 0);
}

/* The next string of the message; what is beyond the end is empty. */
static char *next_string(char **rest, const char *end) {
  char *string = *rest;
  if (string >= end) return (char *)end;
  *rest += strlen(string) + 1;
  return string;
}

static const struct sock_filter *parse_setup(const struct csandbox_setup *setup, char *end) {
  const struct sock_filter *filter = (const void *)(setup + 1);
  char *rest = (char *)(filter + setup->filter_count);
  for (uint32_t i = 0; i < setup->mount_count; i++) {
    mounts[i].access = *rest++;
    mounts[i].source = next_string(&rest, end);
    mounts[i].target = next_string(&rest, end);
  }
  return filter;
}

/* A pid written by somebody else takes the global lock of all thread groups, up to 12 ms. */
static int join_cgroups(const int *files, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (write(files[i], "0", 1) != 1) return fail(CSANDBOX_CGROUP, NULL);
  return 0;
}

static int own(int descriptor) {
  int high = fcntl(descriptor, F_DUPFD_CLOEXEC, OWN_DESCRIPTORS);
  close(descriptor);
  return high;
}

static int open_null(void) {
  int null = own(open("/dev/null", O_RDWR | O_CLOEXEC));
  for (int stream = 0; stream <= 2; stream++) dup2(null, stream);
  return null;
}

/* As the first process of the namespace. Returns the listener for forbidden calls. */
static int confine(const struct csandbox_setup *setup, const struct sock_filter *filter,
                   int host_proc, uint32_t *landlock) {
  int is_root = setup->uid != 0;
  if (build_root(setup, mounts)) return -1;
  if (is_root && (leave_root(setup->uid, setup->gid) ||
                  become_user_namespace(setup->uid, setup->gid, host_proc)))
    return -1;
  close(host_proc);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return fail(CSANDBOX_FILTER, NULL);
  int abi = restrict_files(setup, mounts);
  if (abi < 0) return -1;
  *landlock = (uint32_t)abi;
  /* Programs have our uid: they must not read our memory or our descriptors. */
  if (prctl(PR_SET_DUMPABLE, 0)) return fail(CSANDBOX_IDENTITY, NULL);
  return install_filter(filter, setup->filter_count);
}

static char **parse_strings(char **strings, uint32_t count, char **rest, const char *end) {
  for (uint32_t i = 0; i < count; i++) strings[i] = next_string(rest, end);
  strings[count] = NULL;
  return strings;
}

static void run(int socket, int listener, int null, char *end, int *descriptors, size_t count) {
  static char *arguments[MOST_STRINGS + 1], *environment[MOST_STRINGS + 1];
  const struct csandbox_run *request = (const void *)message;
  char *rest = (char *)(request + 1);
  struct program program = {.descriptors = descriptors, .null = null, .run = request};
  program.directory = next_string(&rest, end);
  program.arguments = parse_strings(arguments, request->argc, &rest, end);
  program.environment = parse_strings(environment, request->envc, &rest, end);

  int pidfd;
  pid_t pid = start(&program, &pidfd);
  for (size_t i = 0; i < count; i++) close(descriptors[i]);
  struct csandbox_reply reply = {.kind = CSANDBOX_STARTED};
  if (pid > 0) {
    csandbox_send(socket, &reply, sizeof reply, &pidfd, 1);
    watch(socket, listener, pid, pidfd, request, &reply);
    close(pidfd);
  } else {
    while (waitpid(-1, NULL, __WALL) > 0) {
    }
  }
  if (empty_scratch()) fail(CSANDBOX_WAIT, "/tmp");
  if (failure.step)
    report_failure(socket);
  else
    csandbox_send(socket, &reply, sizeof reply, NULL, 0);
}

static _Noreturn void serve(int socket, int listener, int null) {
  for (;;) {
    int descriptors[CSANDBOX_DESCRIPTORS];
    size_t count = CSANDBOX_DESCRIPTORS;
    ssize_t received =
        csandbox_receive(socket, message, CSANDBOX_MESSAGE_BYTES, descriptors, &count);
    if (received <= 0) _exit(0);
    if ((size_t)received < sizeof(struct csandbox_run)) continue; /* a stop that came too late */
    message[received] = 0;
    for (size_t i = 0; i < count; i++) {
      int high = fcntl(descriptors[i], F_DUPFD_CLOEXEC, PROGRAM_DESCRIPTORS);
      close(descriptors[i]);
      descriptors[i] = high;
    }
    run(socket, listener, null, message + received, descriptors, count);
  }
}

static _Noreturn void be_first_process(int socket, const struct csandbox_setup *setup,
                                       const struct sock_filter *filter, int host_proc) {
  struct csandbox_reply reply = {.kind = CSANDBOX_READY};
  signal(SIGPIPE, SIG_IGN);
  socket = own(socket);
  int listener = confine(setup, filter, host_proc, &reply.landlock);
  if (listener < 0) {
    report_failure(socket);
    _exit(1);
  }
  listener = own(listener);
  int null = open_null();
  csandbox_send(socket, &reply, sizeof reply, NULL, 0);
  serve(socket, listener, null);
}

static int prepare(const struct csandbox_setup *setup, int host_proc, const int *files,
                   size_t count) {
  int is_root = setup->uid != 0;
  if (join_cgroups(files, count)) return -1;
  if (setup->processor >= 0 && csandbox_pin(setup->processor)) return fail(CSANDBOX_AFFINITY, NULL);
  if (!is_root && become_user_namespace(geteuid(), getegid(), host_proc)) return -1;
  return isolate();
}

int csandbox_supervise(int socket) {
  int files[CSANDBOX_DESCRIPTORS];
  size_t count = CSANDBOX_DESCRIPTORS;
  ssize_t received = csandbox_receive(socket, message, CSANDBOX_MESSAGE_BYTES, files, &count);
  const struct csandbox_setup *setup = (const void *)message;
  if (received < (ssize_t)sizeof *setup || setup->mount_count > MOST_MOUNTS) return 1;
  const struct sock_filter *filter = parse_setup(setup, message + received);
  int host_proc = own(open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC));

  pid_t first = prepare(setup, host_proc, files, count) ? -1 : fork();
  if (first < 0) {
    if (!failure.step) fail(CSANDBOX_CLONE, NULL);
    report_failure(socket);
    return 1;
  }
  for (size_t i = 0; i < count; i++) close(files[i]);
  if (first == 0) be_first_process(socket, setup, filter, host_proc);
  close(socket);
  /* Our end tells judge that everything inside has ended. */
  waitpid(first, NULL, 0);
  return 0;
}
