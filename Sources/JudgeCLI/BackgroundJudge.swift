import ArgumentParser
import Foundation
import Glibc
import SystemPackage

/// A judge of its own process, which can be interrupted at any time and then cleans up as it does after Ctrl-C.
final class BackgroundJudge {
  private let process: pid_t
  /// As the shell has it; nil while it runs.
  private(set) var exitCode: Int32?

  /// It writes to our stdout and stderr; stdin is empty.
  init(_ executable: FilePath, _ arguments: [String]) throws(CommandError) {
    fflush(nil)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([executable.string] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, executable.string, &actions, &attributes, &words, environ)
    guard error == 0 else { throw .cannotStart(executable.string, Errno(rawValue: error)) }
    process = child
  }

  /// Whether it runs still.
  func isRunning() -> Bool {
    if exitCode == nil { wait(WNOHANG) }
    return exitCode == nil
  }

  /// Whether it has come to a verdict.
  var hasJudged: Bool {
    exitCode.map { [ExitCode.success, .notAccepted, .compileError].contains(ExitCode($0)) } ?? false
  }

  /// Interrupts it and waits until it has cleaned up.
  func cancel() {
    guard isRunning() else { return }
    kill(process, SIGINT)
    let deadline = ContinuousClock.now + Self.patience
    while isRunning() {
      if ContinuousClock.now > deadline { kill(process, SIGKILL) }
      usleep(5000)
    }
  }

  /// What is left after it, the next judge removes.
  private static let patience = Duration.seconds(10)

  private func wait(_ options: Int32) {
    var status: Int32 = 0
    let result = waitpid(process, &status, options)
    if result == process {
      exitCode = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    } else if result < 0, errno != EINTR {
      exitCode = -1
    }
  }
}
