/*
 * The messages between judge and its supervisor, and the few calls that both sides need.
 *
 * The supervisor is a small single-threaded program. It reads one csandbox_setup, makes the
 * namespaces, the read-only root and the filter once, and answers with a csandbox_reply. Then it
 * reads any number of csandbox_run, one at a time; each is answered twice: when the program has
 * started (with a pidfd) or could not, and when everything that it started has ended.
 * While a program runs, an empty message stops it. The end of the socket ends everything.
 */
#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum { CSANDBOX_MESSAGE_BYTES = 192 << 10, CSANDBOX_DESCRIPTORS = 8, CSANDBOX_SOCKET = 3 };

/* What was being done when something failed, in the order in which it is done. */
typedef enum : int32_t {
  CSANDBOX_SETUP = 1,
  CSANDBOX_CGROUP,
  CSANDBOX_AFFINITY,
  CSANDBOX_USER_NAMESPACE,
  CSANDBOX_NAMESPACES,
  CSANDBOX_ROOT,
  CSANDBOX_MOUNT,
  CSANDBOX_PROC,
  CSANDBOX_PIVOT,
  CSANDBOX_IDENTITY,
  CSANDBOX_LANDLOCK,
  CSANDBOX_FILTER,
  CSANDBOX_CLONE,
  CSANDBOX_SESSION,
  CSANDBOX_STREAMS,
  CSANDBOX_LIMITS,
  CSANDBOX_EXECUTE,
  CSANDBOX_WAIT,
} csandbox_step;

/*
 * Followed by filter_count instructions of 8 bytes, then for each mount an access letter, the host
 * path and the path inside, both ended by NUL. Access: r read-only, w writable, x writable and
 * executable, d a device, l a symbolic link (the host path is its text).
 * The descriptors sent along are cgroup files to which the supervisor writes itself.
 */
struct csandbox_setup {
  uint32_t uid, gid;      /* host ids to drop to; 0: stay who we are */
  int32_t processor;      /* to pin to; -1: any */
  uint32_t landlock;      /* 1: use it where the kernel has it */
  uint64_t scratch_bytes; /* size of /tmp */
  uint32_t scratch_inodes;
  uint32_t filter_count;
  uint32_t mount_count;
};

/*
 * Followed by the directory, argc arguments and envc environment strings, each ended by NUL. The
 * descriptors sent along get the numbers in targets; 0, 1 and 2 are /dev/null where not given.
 */
struct csandbox_run {
  uint64_t cpu_ns, wall_ns;
  uint64_t memory_bytes; /* resident memory of all processes is watched against it; 0: not */
  uint64_t data_bytes;   /* RLIMIT_DATA; 0: none */
  uint64_t stack_bytes, file_bytes;
  uint32_t processes, open_files;
  uint32_t argc, envc;
  uint32_t descriptor_count;
  int32_t targets[CSANDBOX_DESCRIPTORS];
};

typedef enum : int32_t {
  CSANDBOX_READY,
  CSANDBOX_FAILED,
  CSANDBOX_STARTED,
  CSANDBOX_ENDED,
} csandbox_kind;

/* Why the supervisor ended a run. */
typedef enum : int32_t {
  CSANDBOX_BY_ITSELF,
  CSANDBOX_STOPPED,
  CSANDBOX_CPU_TIME,
  CSANDBOX_WALL_TIME,
  CSANDBOX_MEMORY,
  CSANDBOX_FORBIDDEN,
} csandbox_end;

struct csandbox_reply {
  csandbox_kind kind;
  csandbox_step step; /* of CSANDBOX_FAILED */
  int32_t error;
  csandbox_end end;    /* of CSANDBOX_ENDED, with all that follows */
  int32_t wait_status; /* of the main process */
  int32_t call;        /* of CSANDBOX_FORBIDDEN */
  uint32_t landlock;   /* of CSANDBOX_READY: the ABI in use, 0 when none */
  uint64_t cpu_ns, wall_ns;
  uint64_t peak_bytes; /* resident, of the largest process */
  char detail[128];    /* of CSANDBOX_FAILED: the path that it is about */
};

/* Both return -1 with errno, as sendmsg(2) and recvmsg(2) do. */
int csandbox_send(int socket, const void *bytes, size_t count, const int *descriptors,
                  size_t descriptor_count);
/* The bytes received, 0 at the end of the socket; a signal interrupts it. Descriptors beyond the
 * wanted ones are closed. */
ssize_t csandbox_receive(int socket, void *bytes, size_t capacity, int *descriptors,
                         size_t *descriptor_count);

/* A connected pair of SOCK_SEQPACKET sockets, closed on exec. */
int csandbox_socket_pair(int pair[2]);

/* A pipe, closed on exec, with room for a megabyte where the system allows that much. */
int csandbox_pipe(int ends[2]);

/* Starts the supervisor program at `path` with `socket` as its descriptor 3, in a session of its
 * own. */
int csandbox_spawn(const char *path, int socket, pid_t *pid);

/* User and system time of a process of ours, in ns. See clock_getcpuclockid(3). */
int csandbox_cpu_time(pid_t pid, uint64_t *ns);

/* Pins the calling thread to one processor. */
int csandbox_pin(int processor);
/* Those that the calling thread may run on, a bit each. See sched_setaffinity(2). */
struct csandbox_processors {
  uint64_t bits[16];
};
int csandbox_get_processors(struct csandbox_processors *processors);
int csandbox_set_processors(const struct csandbox_processors *processors);
/* The processor that the calling thread runs on, or -1. */
int csandbox_processor(void);

/* What the supervisor program does until its socket ends. */
int csandbox_supervise(int socket);

#endif
