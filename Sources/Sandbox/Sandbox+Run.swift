public import Foundation
import Glibc
public import JudgeModel
import SystemPackage

extension Sandbox {
  /// Runs a program to its end, with `input` on its stdin and the beginning of what it writes kept.
  ///
  /// A non-zero exit, a signal and an exceeded limit are results, not errors.
  ///
  /// - Parameter output: More than this on stdout ends the run; what goes to stderr beyond it is only cut.
  /// - Throws: ``SandboxError`` when the program could not be started or watched; a signal that has a handler ends the
  ///   waiting with `Errno.interrupted`.
  public func run(
    _ command: Command, input: Data = Data(), keeping output: ByteCount, within limits: ResourceLimits
  ) throws(SandboxError) -> CompletedRun {
    let (stdin, stdout, stderr) = (try InputPipe(), try OutputPipe(keeping: output), try OutputPipe(keeping: output))
    var command = command
    command.descriptors[0] = stdin.readEnd
    command.descriptors[1] = stdout.writeEnd
    command.descriptors[2] = stderr.writeEnd
    let process = try start(command, within: limits)
    stdin.closeReadEnd()
    stdout.closeWriteEnd()
    stderr.closeWriteEnd()

    stdin.send(input)
    let isFlooding = try exchange(stdin, stdout, stderr, with: process, limit: output)
    if isFlooding { process.stop() }
    var run = try process.wait()
    stdout.drain()
    stderr.drain()
    if isFlooding || stdout.total > output { run.termination = .exceeded(.output) }
    return CompletedRun(run: run, output: stdout.kept, errors: stderr.kept)
  }

  /// Until the program has ended; true when it wrote more than the limit.
  private func exchange(
    _ stdin: InputPipe, _ stdout: OutputPipe, _ stderr: OutputPipe, with process: SandboxedProcess, limit: ByteCount
  ) throws(SandboxError) -> Bool {
    while true {
      if !stdin.isWaiting { stdin.end() }
      var events = [
        pollfd(fd: process.ended.rawValue, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stdout.hasEnded ? -1 : stdout.readEnd.rawValue, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stderr.hasEnded ? -1 : stderr.readEnd.rawValue, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stdin.isWaiting ? stdin.writeEnd.rawValue : -1, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&events, nfds_t(events.count), -1) >= 0 else { throw SandboxError(.wait) }
      stdout.drain()
      stderr.drain()
      stdin.flush()
      if stdout.total > limit { return true }
      if events[0].revents != 0 { return false }
    }
  }
}
