import SystemPackage

/// Which system calls a program may make. What is in neither list does not exist for it: ENOSYS.
public struct SystemCallPolicy: Hashable, Sendable {
  var allowed: [String]
  /// They end the run, and the verdict names them.
  var dangerous: [String]

  /// What compilers and language runtimes need, and nothing that reaches beyond the process.
  ///
  /// `fork` and `execve` are among it: the limit on processes and the empty file system make them harmless. `clone3` is not,
  /// so that libc falls back to `clone`, whose flags a filter can read. `socket` fails with EAFNOSUPPORT instead of ending the
  /// run: libc asks for name services in passing.
  public static let standard = SystemCallPolicy(allowed: files + memory + processes + time, dangerous: dangerousCalls)

  /// The same policy with more calls, by name.
  ///
  /// - Throws: for a name that the machine does not know.
  public func allowing(_ calls: [String]) throws(SandboxError) -> Self {
    for call in calls where SystemCallFilter.number(of: call) == nil {
      throw SandboxError(.buildFilter, .invalidArgument, detail: call)
    }
    var policy = self
    policy.allowed += calls
    policy.dangerous.removeAll { calls.contains($0) }
    return policy
  }

  private static let files = """
    access chdir chmod close close_range copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl
    epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 faccessat faccessat2 fadvise64 fallocate fchdir fchmod
    fchmodat fcntl fdatasync flock fstat fstatfs fsync ftruncate futimesat getcwd getdents getdents64 ioctl lgetxattr
    getxattr fgetxattr listxattr llistxattr flistxattr link linkat lseek lstat mkdir mkdirat newfstatat open openat pipe pipe2 poll ppoll pread64
    preadv preadv2 pselect6 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv rename renameat
    renameat2 rmdir select sendfile splice stat statfs statx symlink symlinkat tee truncate umask unlink unlinkat
    utime utimensat utimes write writev recvmsg sendmsg recvfrom sendto socketpair shutdown getsockopt getpeername
    getsockname
    """.words

  private static let memory = """
    brk madvise membarrier mincore mlock mlock2 mmap mprotect mremap msync munlock munmap pkey_alloc pkey_free
    pkey_mprotect
    """.words

  private static let processes = """
    arch_prctl capget execve execveat exit exit_group fork futex futex_waitv get_robust_list getcpu getegid geteuid
    getgid getgroups getpgid getpgrp getpid getppid getpriority getresgid getresuid getrlimit getrusage getsid gettid
    getuid kill pause prctl restart_syscall rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo
    rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min
    sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_yield
    set_robust_list set_tid_address setpgid setrlimit setsid sigaltstack tgkill tkill vfork wait4 waitid
    """.words

  private static let time = """
    alarm clock_getres clock_gettime clock_nanosleep getitimer getrandom gettimeofday nanosleep setitimer sysinfo time
    timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime
    timerfd_settime times uname
    """.words

  private static let dangerousCalls = """
    acct add_key adjtimex bpf chroot clock_adjtime clock_settime delete_module finit_module fsconfig fsmount fsopen
    fspick init_module ioperm iopl kcmp kexec_file_load kexec_load keyctl lookup_dcookie mknod mknodat mount
    mount_setattr move_mount open_by_handle_at open_tree perf_event_open pidfd_getfd pivot_root process_vm_readv
    process_vm_writev ptrace quotactl reboot request_key setdomainname sethostname setns settimeofday swapoff swapon
    syslog umount2 unshare userfaultfd vhangup
    """.words
}

extension String {
  fileprivate var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}
