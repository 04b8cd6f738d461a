#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "supervisor.h"

static const uint64_t MILLISECOND = 1000000;

/* What all living processes of a run have used. */
struct usage {
  uint64_t cpu_ns, resident_bytes;
};

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static int read_file(pid_t pid, const char *name, char *text, size_t capacity) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t count = read(file, text, capacity - 1);
  close(file);
  text[count > 0 ? count : 0] = 0;
  return count > 0 ? 0 : -1;
}

/* Of the children that the process has waited for, cutime and cstime; to the clock tick. proc(5) */
static uint64_t waited_cpu_ns(pid_t pid) {
  char text[1024];
  unsigned long long user, system;
  if (read_file(pid, "stat", text, sizeof text)) return 0;
  const char *fields = strrchr(text, ')');
  if (!fields ||
      sscanf(fields + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %llu %llu", &user,
             &system) != 2)
    return 0;
  return (user + system) * (1000000000 / (uint64_t)sysconf(_SC_CLK_TCK));
}

static uint64_t resident_bytes(pid_t pid) {
  char text[128];
  unsigned long long pages;
  if (read_file(pid, "statm", text, sizeof text) || sscanf(text, "%*u %llu", &pages) != 1) return 0;
  return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static void add(struct usage *usage, pid_t pid) {
  uint64_t cpu_ns = 0;
  csandbox_cpu_time(pid, &cpu_ns);
  usage->cpu_ns += cpu_ns + waited_cpu_ns(pid);
  usage->resident_bytes += resident_bytes(pid);
}

/* We are the first process of the namespace, and /proc shows no other. */
static struct usage measure(void) {
  struct usage usage = {0};
  DIR *processes = opendir("/proc");
  if (!processes) return usage;
  for (struct dirent *entry; (entry = readdir(processes));) {
    if (!isdigit((unsigned char)entry->d_name[0])) continue;
    pid_t pid = atoi(entry->d_name);
    if (pid != 1) add(&usage, pid);
  }
  closedir(processes);
  return usage;
}

static csandbox_end exceeded(const struct csandbox_run *run, uint64_t started, uint64_t *wait_ns) {
  struct usage usage = measure();
  uint64_t wall = now() - started;
  if (usage.cpu_ns > run->cpu_ns) return CSANDBOX_CPU_TIME;
  if (wall > run->wall_ns) return CSANDBOX_WALL_TIME;
  if (run->memory_bytes && usage.resident_bytes > run->memory_bytes) return CSANDBOX_MEMORY;
  uint64_t tick = (run->memory_bytes ? 5 : 10) * MILLISECOND;
  uint64_t left = run->cpu_ns - usage.cpu_ns < run->wall_ns - wall ? run->cpu_ns - usage.cpu_ns
                                                                   : run->wall_ns - wall;
  *wait_ns = (left < tick ? left : tick) + MILLISECOND / 10;
  return CSANDBOX_BY_ITSELF;
}

/* The end of the socket is the end of judge: leaving ends every process of the namespace. */
static void receive_stop(int socket) {
  char byte;
  if (read(socket, &byte, 1) <= 0) _exit(0);
}

static csandbox_end wait_for_end(int socket, int listener, int pidfd,
                                 const struct csandbox_run *run, uint64_t started, int32_t *call) {
  uint64_t wait_ns = MILLISECOND;
  for (;;) {
    struct pollfd events[] = {{.fd = pidfd, .events = POLLIN},
                              {.fd = socket, .events = POLLIN},
                              {.fd = listener, .events = POLLIN}};
    struct timespec timeout = {.tv_sec = (time_t)(wait_ns / 1000000000),
                               .tv_nsec = (long)(wait_ns % 1000000000)};
    int ready = ppoll(events, 3, &timeout, NULL);
    if (ready > 0 && events[0].revents) return CSANDBOX_BY_ITSELF;
    if (ready > 0 && events[1].revents) {
      receive_stop(socket);
      return CSANDBOX_STOPPED;
    }
    if (ready > 0 && events[2].revents & POLLIN) {
      *call = forbidden_call(listener);
      if (*call >= 0) return CSANDBOX_FORBIDDEN;
    }
    csandbox_end end = exceeded(run, started, &wait_ns);
    if (end != CSANDBOX_BY_ITSELF) return end;
  }
}

static uint64_t nanoseconds(struct timeval time) {
  return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_usec * 1000;
}

/* Orphans have become our children: their time is counted, and nothing of the run is left. */
static void end_all(pid_t main, struct csandbox_reply *reply) {
  for (;;) {
    int status;
    struct rusage usage;
    kill(-1, SIGKILL);
    pid_t pid = wait4(-1, &status, __WALL, &usage);
    if (pid < 0 && errno == EINTR) continue;
    if (pid < 0) return;
    if (pid == main) reply->wait_status = status;
    reply->cpu_ns += nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
    uint64_t peak = (uint64_t)usage.ru_maxrss << 10;
    if (peak > reply->peak_bytes) reply->peak_bytes = peak;
  }
}

void watch(int socket, int listener, pid_t pid, int pidfd, const struct csandbox_run *run,
           struct csandbox_reply *reply) {
  uint64_t started = now();
  reply->kind = CSANDBOX_ENDED;
  reply->end = wait_for_end(socket, listener, pidfd, run, started, &reply->call);
  reply->wall_ns = now() - started;
  end_all(pid, reply);
}
