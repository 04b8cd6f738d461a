// Crashes, and what else the wire needs of the system.
#include "system.h"
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <iostream>
#include <string_view>
#include <sys/mman.h>
#include <sys/resource.h>
#include <typeinfo>
#include <ucontext.h>
#include <unistd.h>
#include <unwind.h>
#include <utility>

namespace judge_kit {

__attribute__((weak)) void answer();

namespace {

constexpr int requests = 3, replies = 4;

char nonce[64] = "start";
std::size_t nonce_length = 5;

// Only what a signal handler may use.
struct Text {
  char bytes[2048];
  std::size_t length = 0;

  void add(std::string_view text) {
    if (length + text.size() > sizeof bytes) return;
    std::memcpy(bytes + length, text.data(), text.size());
    length += text.size();
  }

  void add_number(std::uintptr_t value, unsigned base) {
    char digits[24];
    std::size_t start = sizeof digits;
    do digits[--start] = "0123456789abcdef"[value % base];
    while ((value /= base) > 0);
    add({digits + start, sizeof digits - start});
  }

  void write_to_stderr() { (void)!::write(2, bytes, length); }
};

extern "C" const char __ehdr_start[] __attribute__((visibility("hidden")));
extern "C" const char etext[] __attribute__((visibility("hidden")));

bool is_our_code(std::uintptr_t address) {
  return address >= reinterpret_cast<std::uintptr_t>(__ehdr_start) &&
         address < reinterpret_cast<std::uintptr_t>(etext);
}

// The innermost frames that are the program's own.
struct Frames {
  static constexpr int most = 16, deepest = 1000;
  std::uintptr_t addresses[most];
  int count = 0, depth = 0;

  __attribute__((noinline)) void take() {
    count = depth = 0;
    _Unwind_Backtrace(visit, this);
  }

  void add_to(Text& text) const {
    for (int index = 0; index < count; index++) {
      text.add(index || text.length ? " 0x" : "0x");
      text.add_number(addresses[index], 16);
    }
  }

private:
  static _Unwind_Reason_Code visit(_Unwind_Context* context, void* self) {
    Frames& frames = *static_cast<Frames*>(self);
    int is_exact = 0;
    std::uintptr_t address = _Unwind_GetIPInfo(context, &is_exact);
    // What a call returns to is the instruction after it.
    if (!is_exact) address--;
    bool is_again = frames.count > 0 && frames.addresses[frames.count - 1] == address; // recursion
    if (is_our_code(address) && !is_again) frames.addresses[frames.count++] = address;
    return frames.count == most || ++frames.depth == deepest ? _URC_END_OF_STACK : _URC_NO_REASON;
  }
};

Frames thrown;

// `<nonce> crash <signal> <addresses>` without the newline that ends a reply. Nobody asks a program
// without a driver.
void report_crash(int number) {
  if (!answer) return;
  static Text text;
  text.length = 0;
  text.add({nonce, nonce_length});
  text.add(" crash ");
  text.add_number(number, 10);
  static Frames frames;
  frames.take();
  frames.add_to(text);
  send(text.bytes, text.length);
}

// What the case printed belongs to its failure; not when the crash came in the middle of printing.
void end_by(int number) {
  std::signal(number, SIG_DFL);
  if (ftrylockfile(stdout) == 0) {
    std::cout.flush();
    fflush_unlocked(stdout);
    funlockfile(stdout);
  }
  raise(number);
}

#if defined __x86_64__
std::uintptr_t program_counter(const ucontext_t* at) { return at->uc_mcontext.gregs[REG_RIP]; }
std::uintptr_t stack_pointer(const ucontext_t* at) { return at->uc_mcontext.gregs[REG_RSP]; }

// clang's traps are `ud1 <check>(%eax), %eax`, without the displacement when it is 0.
int failed_check(std::uintptr_t address) {
  auto code = reinterpret_cast<const unsigned char*>(address);
  if (code[0] != 0x67 || code[1] != 0x0f || code[2] != 0xb9) return -1;
  return code[3] == 0x40 ? code[4] : code[3] == 0 ? 0 : -1;
}
#elif defined __aarch64__
std::uintptr_t program_counter(const ucontext_t* at) { return at->uc_mcontext.pc; }
std::uintptr_t stack_pointer(const ucontext_t* at) { return at->uc_mcontext.sp; }

// clang's traps are `brk 0x5500 + <check>`.
int failed_check(std::uintptr_t address) {
  auto code = *reinterpret_cast<const std::uint32_t*>(address);
  return (code & 0xffffe01f) == 0xd42aa000 ? (code >> 5) & 0xff : -1;
}
#endif

// By clang's numbers (clang/lib/CodeGen/SanitizerHandler.h), of the checks that are on.
const char* name_of_check(int number) {
  switch (number) {
  case 0: return "signed integer overflow in an addition";
  case 1: return "a place was reached that should not be";
  case 3: return "division by zero, or of the least integer by -1";
  case 11: return "the end of a function without a return";
  case 12: return "signed integer overflow in a multiplication";
  case 13: return "the negative of the least integer";
  case 18: return "index out of range of an array";
  case 21: return "signed integer overflow in a subtraction";
  default: return "undefined behaviour";
  }
}

const char* reason(int number, const siginfo_t* info, const ucontext_t* at, int check) {
  if (check >= 0) return name_of_check(check);
  if (number == SIGFPE) return name_of_check(3);
  if (number == SIGILL)
    return "overflow, division by zero or index out of range"; // g++ says no more
  if (number != SIGSEGV) return nullptr;
  auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
  // A stack grows into its guard page: the address that faulted is near the stack pointer.
  if (address - stack_pointer(at) + (1 << 20) < (2 << 20)) return "stack overflow";
  return address < 1 << 16 ? "null pointer" : "invalid memory access";
}

// Of `reference std::vector<int>::operator[](size_type) [_Tp = int]` what lies between the type and
// the parameters.
std::string_view name_of(std::string_view function) {
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t index = 0; index < function.size(); index++) {
    char c = function[index];
    if (c == '<') depth++;
    if (c == '>') depth--;
    if (depth > 0) continue;
    if (c == ' ') start = index + 1;
    if (c == '(') return function.substr(start, index - start);
  }
  return function;
}

std::string_view meaning_of(std::string_view condition) {
  auto has = [&](const char* text) { return condition.find(text) != std::string_view::npos; };
  if (has("empty()")) return "it is empty";
  if (has("size()") || has("_Nm")) return "index out of range";
  if (has("nullptr") || has("_M_get() != ") || has("get() != pointer()")) return "null pointer";
  return condition;
}

void handle(int number, siginfo_t* info, void* context) {
  auto at = static_cast<const ucontext_t*>(context);
  int check = number == SIGILL || number == SIGTRAP ? failed_check(program_counter(at)) : -1;
  // A check of the compiler's is told as a check of the library's is.
  int told = check >= 0 ? SIGABRT : number;
  report_crash(told);
  if (const char* text = reason(number, info, at, check)) {
    Text line;
    line.add("runtime error: ");
    line.add(text);
    line.add("\n");
    line.write_to_stderr();
  }
  end_by(told);
}

// Before the submission's own global code.
__attribute__((constructor(101))) void install_handlers() {
  if (answer) send("loading\n", 8);
  static char stack[64 << 10];
  stack_t alternate = {};
  alternate.ss_sp = stack;
  alternate.ss_size = sizeof stack;
  sigaltstack(&alternate, nullptr);
  for (int number : {SIGILL, SIGTRAP, SIGSEGV, SIGFPE, SIGABRT, SIGBUS}) {
    struct sigaction action = {};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
    sigaction(number, &action, nullptr);
  }
}

// MARK: nodes

constexpr std::size_t arena_size = 256 << 20;
char* arena;
std::size_t arena_used;

bool is_in_arena(const void* object) {
  return arena && static_cast<std::size_t>(static_cast<const char*>(object) - arena) < arena_size;
}

} // namespace

void* allocate(std::size_t size) {
  constexpr std::size_t alignment = alignof(std::max_align_t);
  size = (size + alignment - 1) / alignment * alignment;
  if (!arena) {
    void* memory = mmap(nullptr, arena_size, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) return ::operator new(size);
    arena = static_cast<char*>(memory);
  }
  if (arena_size - arena_used < size) return ::operator new(size);
  return arena + std::exchange(arena_used, arena_used + size);
}

// MARK: the clock

namespace {

bool is_timed;
long cpu_start, wall_start, call_time, peak_start, peak_end;

long nanoseconds(clockid_t clock) {
  timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

// Of all threads. Where RLIMIT_CPU is set the kernel brings the process's clock up to date at ticks
// only, and when a thread's own is read: see thread_group_cputimer and task_sched_runtime.
long cpu_nanoseconds() {
  nanoseconds(CLOCK_THREAD_CPUTIME_ID);
  return nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
}

long peak_kibibytes() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

} // namespace

// JUDGE_TIMED asks for the time of the calls alone, and how much memory they add.
void start_clock() {
  if (!is_timed) return;
  if (peak_start == 0) peak_start = peak_kibibytes();
  cpu_start = cpu_nanoseconds();
  wall_start = nanoseconds(CLOCK_MONOTONIC);
}

// The smaller of both: reading the CPU's clock takes longer than a short call, and a long one may
// have to wait.
void stop_clock() {
  if (!is_timed) return;
  long wall = nanoseconds(CLOCK_MONOTONIC) - wall_start;
  long cpu = cpu_nanoseconds() - cpu_start;
  call_time += std::min(wall, cpu);
  peak_end = peak_kibibytes();
}

std::optional<Measure> take_measure() {
  Measure measure = {call_time, (peak_end - peak_start) * 1024};
  call_time = peak_start = peak_end = 0;
  return is_timed ? std::optional(measure) : std::nullopt;
}

void start() {
  is_timed = std::getenv("JUDGE_TIMED");
  send("ready\n", 6);
}

std::size_t receive(void* buffer, std::size_t capacity) {
  ssize_t count;
  do count = ::read(requests, buffer, capacity);
  while (count < 0 && errno == EINTR);
  if (count <= 0) _exit(0);
  return count;
}

void send(const char* bytes, std::size_t count) {
  while (count > 0) {
    ssize_t written = ::write(replies, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(0);
    bytes += written;
    count -= written;
  }
}

void begin_request(const char* word, std::size_t length) {
  nonce_length = std::min(length, sizeof nonce);
  std::memcpy(nonce, word, nonce_length);
  arena_used = 0;
}

std::string last_throw() {
  Text text;
  thrown.add_to(text);
  return {text.bytes, text.length};
}

} // namespace judge_kit

// A submission may replace these itself.
__attribute__((weak)) void operator delete(void* object) noexcept {
  if (!judge_kit::is_in_arena(object)) std::free(object);
}
__attribute__((weak)) void operator delete(void* object, std::size_t) noexcept {
  ::operator delete(object);
}

// In place of the C++ library's, which it calls: remembers where an exception came from.
extern "C" void __cxa_throw(void* object, std::type_info* type, void (*destroy)(void*)) {
  using Throw = void (*)(void*, std::type_info*, void (*)(void*));
  static const auto original = reinterpret_cast<Throw>(dlsym(RTLD_NEXT, "__cxa_throw"));
  judge_kit::thrown.take();
  original(object, type, destroy);
  __builtin_unreachable();
}

// In place of the C++ library's, which names a line of one of its headers.
namespace std {
void __glibcxx_assert_fail(const char*, int, const char* function, const char* condition) noexcept {
  judge_kit::Text line;
  line.add("runtime error: ");
  std::string_view name = judge_kit::name_of(function), string = "std::basic_string<char>";
  if (name.starts_with(string)) {
    line.add("std::string");
    name.remove_prefix(string.size());
  }
  line.add(name);
  line.add(": ");
  line.add(judge_kit::meaning_of(condition));
  line.add("\n");
  line.write_to_stderr();
  std::abort();
}
} // namespace std
