import Glibc

/// Ctrl-C and its like end the waiting, so that what is on the way is undone as after any error.
enum Interruption {
  nonisolated(unsafe) private static var signal: Int32 = 0

  static var hasHappened: Bool { signal != 0 }

  static func install() {
    for number in [SIGINT, SIGTERM, SIGHUP] { handle(number) { Interruption.begin($0) } }
    handle(SIGALRM) { _ in }
    unblock()
  }

  /// Whoever started us may have blocked them, and we would have inherited that.
  private static func unblock() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGALRM] { sigaddset(&signals, number) }
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Only what signal-safety(7) allows. The timer interrupts a call that was about to wait when the signal came.
  private static func begin(_ number: Int32) {
    signal = number
    let interval = timeval(tv_sec: 0, tv_usec: 20_000)
    var timer = itimerval(it_interval: interval, it_value: interval)
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
  }

  /// Without SA_RESTART: system calls return EINTR.
  private static func handle(_ number: Int32, _ handler: @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigaction(number, &action, nil)
  }
}
