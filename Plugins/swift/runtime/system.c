/* What the wire needs of the system, in C so that its Swift interface names no other module. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

enum { REQUESTS = 3, REPLIES = 4, ALTERNATE_STACK = 64 << 10, MAXIMUM_FRAMES = 48 };

static char nonce[64];
static size_t nonce_length;
static char alternate_stack[ALTERNATE_STACK];

long judge_refill(uint8_t *buffer, long capacity) {
  long count;
  do count = read(REQUESTS, buffer, (size_t)capacity);
  while (count < 0 && errno == EINTR);
  return count;
}

void judge_send(const uint8_t *bytes, long count) {
  while (count > 0) {
    long written = write(REPLIES, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(0);
    bytes += written;
    count -= written;
  }
}

void judge_flush(void) {
  fflush(stdout);
  fflush(stderr);
}

_Noreturn void judge_exit(int code) { _exit(code); }

double judge_parse_double(const char *text) { return strtod(text, NULL); }

/* The request that is being answered: what a crash belongs to. */
void judge_begin(const char *word, long length) {
  nonce_length = (size_t)length < sizeof nonce ? (size_t)length : sizeof nonce;
  memcpy(nonce, word, nonce_length);
}

static int is_timed;
static long cpu_start, wall_start, call_time, peak_start, peak_end;

static long nanoseconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1000000000 + time.tv_nsec;
}

/*
 * Of all threads. Where RLIMIT_CPU is set the kernel brings the process's clock up to date at ticks only, and when a
 * thread's own is read: see thread_group_cputimer and task_sched_runtime.
 */
static long cpu_nanoseconds(void) {
  nanoseconds(CLOCK_THREAD_CPUTIME_ID);
  return nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
}

static long peak_kibibytes(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

/* JUDGE_TIMED asks for the time of the calls alone, and how much memory they add. */
void judge_start_clock(void) {
  if (!is_timed) return;
  if (peak_start == 0) peak_start = peak_kibibytes();
  cpu_start = cpu_nanoseconds();
  wall_start = nanoseconds(CLOCK_MONOTONIC);
}

/* The smaller of both: reading the CPU's clock takes longer than a short call, and a long one may have to wait. */
void judge_stop_clock(void) {
  if (!is_timed) return;
  long wall = nanoseconds(CLOCK_MONOTONIC) - wall_start;
  long cpu = cpu_nanoseconds() - cpu_start;
  call_time += wall < cpu ? wall : cpu;
  peak_end = peak_kibibytes();
}

/* Of the calls of one request. */
int judge_take_measure(long *nanoseconds, long *bytes) {
  *nanoseconds = call_time;
  *bytes = (peak_end - peak_start) * 1024;
  call_time = peak_start = peak_end = 0;
  return is_timed;
}

struct text {
  char bytes[2048];
  size_t length;
};

/* Before any case, so that loading the program is nobody's time. */
void judge_be_ready(void) {
  is_timed = getenv("JUDGE_TIMED") != NULL;
  judge_send((const uint8_t *)"ready\n", 6);
}

static void add(struct text *text, const char *bytes, size_t length) {
  if (text->length + length > sizeof text->bytes) return;
  memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
}

static void add_number(struct text *text, uintptr_t value, unsigned base) {
  char digits[2 * sizeof value + 4];
  size_t start = sizeof digits;
  do digits[--start] = "0123456789abcdef"[value % base];
  while ((value /= base) > 0);
  add(text, digits + start, sizeof digits - start);
}

/* The program is position-independent: what a symbolizer wants is the distance from where it was loaded. */
extern const char __ehdr_start[] __attribute__((visibility("hidden")));
extern const char etext[] __attribute__((visibility("hidden")));

static int is_our_code(uintptr_t address) {
  return address >= (uintptr_t)__ehdr_start && address < (uintptr_t)etext;
}

#if defined(__x86_64__)
static uintptr_t program_counter(const ucontext_t *at) { return (uintptr_t)at->uc_mcontext.gregs[REG_RIP]; }
static uintptr_t frame_pointer(const ucontext_t *at) { return (uintptr_t)at->uc_mcontext.gregs[REG_RBP]; }
static uintptr_t stack_pointer(const ucontext_t *at) { return (uintptr_t)at->uc_mcontext.gregs[REG_RSP]; }
#elif defined(__aarch64__)
static uintptr_t program_counter(const ucontext_t *at) { return at->uc_mcontext.pc; }
static uintptr_t frame_pointer(const ucontext_t *at) { return at->uc_mcontext.regs[29]; }
static uintptr_t stack_pointer(const ucontext_t *at) { return at->uc_mcontext.sp; }
#endif

/* A stack grows into its guard page: the address that faulted is near the stack pointer. */
static int is_stack_overflow(int number, const siginfo_t *info, const ucontext_t *at) {
  uintptr_t distance = (uintptr_t)info->si_addr - stack_pointer(at) + (1 << 20);
  return number == SIGSEGV && distance < (2 << 20);
}

static const char overflow[] = "Fatal error: stack overflow\n";
static uintptr_t stack_bottom;

/* Frame pointers form a list that rises; whatever does not rise is not a frame. */
static void add_frames(struct text *text, const ucontext_t *at) {
  uintptr_t address = program_counter(at), frame = frame_pointer(at), low = stack_pointer(at);
  int count = 0;
  for (int step = 0; step < 4 * MAXIMUM_FRAMES && count < MAXIMUM_FRAMES; step++) {
    if (is_our_code(address)) {
      add(text, " 0x", 3);
      add_number(text, address - (uintptr_t)__ehdr_start - (step > 0), 16);
      count++;
    }
    if (frame < low || frame + 2 * sizeof frame > stack_bottom || frame % sizeof frame != 0) return;
    low = frame + 1;
    address = ((const uintptr_t *)frame)[1];
    frame = ((const uintptr_t *)frame)[0];
  }
}

/*
 * `<nonce> crash <signal> <addresses>` without the newline that ends a reply; then the signal ends the process as it
 * would have.
 */
static void report_crash(int number, siginfo_t *info, void *context) {
  const ucontext_t *at = context;
  struct text text = {.length = 0};
  add(&text, nonce, nonce_length);
  add(&text, " crash ", 7);
  add_number(&text, (uintptr_t)number, 10);
  add_frames(&text, at);
  judge_send((const uint8_t *)text.bytes, (long)text.length);
  if (is_stack_overflow(number, info, at)) (void)!write(2, overflow, sizeof overflow - 1);
  signal(number, SIG_DFL);
  /* What the case printed belongs to its failure; not when the crash came in the middle of printing. */
  if (ftrylockfile(stdout) == 0) fflush_unlocked(stdout);
  raise(number);
}

void judge_install_crash_handlers(void) {
  stack_bottom = (uintptr_t)__builtin_frame_address(0) + 512;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  static const int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGFPE, SIGABRT, SIGBUS};
  for (size_t index = 0; index < sizeof signals / sizeof *signals; index++) {
    struct sigaction action = {.sa_sigaction = report_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND};
    sigaction(signals[index], &action, NULL);
  }
}
