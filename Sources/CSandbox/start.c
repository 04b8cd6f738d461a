#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "supervisor.h"

/* What the child could not do; it shares our memory until it executes the program. */
static volatile csandbox_step failed_step;
static volatile int failed_error;

/* An ignored signal stays ignored across execve: without this, SIGPIPE may never reach the program.
 */
static int reset_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  signal(SIGPIPE, SIG_DFL);
  return sigprocmask(SIG_SETMASK, &none, NULL);
}

static int redirect_streams(const struct program *program) {
  int highest = 2;
  for (int stream = 0; stream <= 2; stream++)
    if (dup2(program->null, stream) < 0) return -1;
  for (uint32_t i = 0; i < program->run->descriptor_count; i++) {
    int target = program->run->targets[i];
    if (dup2(program->descriptors[i], target) < 0) return -1;
    if (target > highest) highest = target;
  }
  /* Numbers between those that were given are ours no longer: nothing of ours is below 100. */
  return close_range((unsigned)highest + 1, ~0U, 0) < 0;
}

static int limit(__rlimit_resource_t resource, uint64_t value) {
  struct rlimit both = {.rlim_cur = value, .rlim_max = value};
  return setrlimit(resource, &both);
}

/* RLIMIT_AS is not among them: at 600 MB it kills runtimes that only reserve. */
static int limit_resources(const struct csandbox_run *run) {
  uint64_t seconds = run->cpu_ns / 1000000000 + 2; /* a backstop: the supervisor is more exact */
  return limit(RLIMIT_CORE, 0) || limit(RLIMIT_CPU, seconds) ||
         limit(RLIMIT_STACK, run->stack_bytes) || limit(RLIMIT_FSIZE, run->file_bytes) ||
         limit(RLIMIT_NOFILE, run->open_files) ||
         limit(RLIMIT_NPROC, run->processes + 1) || /* and the supervisor */
         limit(RLIMIT_MEMLOCK, 0) || limit(RLIMIT_MSGQUEUE, 0) ||
         limit(RLIMIT_DATA, run->data_bytes ? run->data_bytes : RLIM_INFINITY);
}

static int become(void *argument) {
  const struct program *program = argument;
  csandbox_step step;
  if (reset_signals() || setsid() < 0)
    step = CSANDBOX_SESSION;
  else if (redirect_streams(program) || chdir(program->directory))
    step = CSANDBOX_STREAMS;
  else if (limit_resources(program->run))
    step = CSANDBOX_LIMITS;
  else {
    execve(program->arguments[0], program->arguments, program->environment);
    step = CSANDBOX_EXECUTE;
  }
  failed_error = errno;
  failed_step = step;
  _exit(127);
}

/* As vfork: we wait until the child has executed the program or failed. clone(2). */
pid_t start(const struct program *program, int *pidfd) {
  static char stack[64 << 10] __attribute__((aligned(16)));
  failed_step = 0;
  pid_t pid = clone(become, stack + sizeof stack, CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD,
                    (void *)program, pidfd);
  if (pid < 0) return fail(CSANDBOX_CLONE, NULL);
  if (!failed_step) return pid;
  close(*pidfd);
  errno = failed_error;
  return fail(failed_step, program->arguments[0]);
}
