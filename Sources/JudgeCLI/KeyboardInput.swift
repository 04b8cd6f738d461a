import Glibc

/// Single keys, as they are pressed; the terminal is as before when this value is gone.
///
/// Ctrl-C stays a signal, and what is written is still turned into lines.
final class KeyboardInput {
  private let before: termios
  private var settings: termios

  /// nil when stdin is no terminal, or one that belongs to another job.
  init?() {
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetpgrp(STDIN_FILENO) == getpgrp(), tcgetattr(STDIN_FILENO, &settings) == 0
    else { return nil }
    before = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    // VQUIT: Ctrl-\ would end us with the terminal as it is set here.
    settings.c_cc.1 = 0
    // VTIME and VMIN: one byte is enough to return from read(2).
    settings.c_cc.5 = 0
    settings.c_cc.6 = 1
    self.settings = settings
    // Ends the waiting when we are continued, so that the terminal is set again.
    signal(SIGCONT) { _ in }
    activate()
  }

  /// Again, since a shell sets its own way of reading while we are stopped.
  func activate() {
    guard tcgetpgrp(STDIN_FILENO) == getpgrp() else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }

  deinit {
    var settings = before
    while tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }

  /// nil at the end of the input.
  func read() -> Character? {
    var byte: UInt8 = 0
    return Glibc.read(STDIN_FILENO, &byte, 1) == 1 ? Character(Unicode.Scalar(byte)) : nil
  }
}
