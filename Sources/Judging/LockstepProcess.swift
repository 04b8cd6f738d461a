import Foundation
import Glibc
import JudgeModel
import Sandbox
import SystemPackage

/// A running driver: requests go to its descriptor 3, replies come from its descriptor 4, one at a time.
final class LockstepProcess {
  private let process: SandboxedProcess
  private let requests: InputPipe
  private let replies: OutputPipe
  private let stdout: OutputPipe
  private let stderr: OutputPipe

  /// What a process may write to its standard streams that is kept and shown.
  static let keptOutput = ByteCount.kibibytes(64)
  /// Larger replies are no answer to any case.
  private static let longestReply = ByteCount.mebibytes(64)

  init(_ command: Command, in sandbox: Sandbox, within limits: ResourceLimits) throws(SandboxError) {
    requests = try InputPipe()
    replies = try OutputPipe(keeping: Self.longestReply)
    stdout = try OutputPipe(keeping: Self.keptOutput)
    stderr = try OutputPipe(keeping: Self.keptOutput)
    var command = command
    command.descriptors = [
      1: stdout.writeEnd, 2: stderr.writeEnd, 3: requests.readEnd, 4: replies.writeEnd,
    ]
    process = try sandbox.start(command, within: limits)
    requests.closeReadEnd()
    for pipe in [replies, stdout, stderr] { pipe.closeWriteEnd() }
  }

  /// What came of one request.
  struct Exchange<Message> {
    var end: End
    var cpuTime: Duration
    var wallTime: Duration
    var stdout: Data
    var stderr: Data

    enum End {
      case replied(Message)
      /// What came is no message.
      case disturbed
      /// The process has ended by itself; it may have begun a message.
      case ended(begun: Data)
      /// It was stopped here.
      case exceeded(Resource)
    }

    /// Both together, with the end of the second.
    func followed(by next: Self) -> Self {
      Self(
        end: next.end, cpuTime: cpuTime + next.cpuTime, wallTime: wallTime + next.wallTime,
        stdout: stdout + next.stdout, stderr: stderr + next.stderr)
    }
  }

  /// What one exchange may use.
  struct Allowance {
    var cpuTime: Duration
    var wallTime: Duration
    var output: ByteCount
  }

  /// Until the driver says that it is ready for requests, which is before any case's time. Before that it may say that it
  /// is about to load the solution.
  func waitUntilReady(within allowance: Allowance) throws(SandboxError) -> Exchange<Void> {
    try exchange(Data(), allowance) { message throws(WireError) in
      switch String(decoding: message, as: UTF8.self) {
      case "ready", "loading\nready": return
      case "loading": throw .incomplete
      default: throw .malformed
      }
    }
  }

  func exchange<Message>(
    _ request: Data, _ allowance: Allowance, reading read: (Data) throws(WireError) -> Message
  ) throws(SandboxError) -> Exchange<Message> {
    for pipe in [replies, stdout, stderr] { pipe.reset() }
    let cpuStart = request.isEmpty ? .zero : try process.cpuTime
    let wallStart = ContinuousClock.now
    requests.send(request)
    var end = try waitForReply(allowance, cpuStart, wallStart, read)
    let wallTime = wallStart.duration(to: .now)
    let cpuTime = try process.cpuTime - cpuStart
    stdout.drain()
    stderr.drain()
    if stdout.total > allowance.output { end = .exceeded(.output) }
    return Exchange(
      end: end, cpuTime: cpuTime, wallTime: wallTime, stdout: stdout.kept, stderr: stderr.kept)
  }

  /// Stops the process; what it used altogether.
  func end() throws(SandboxError) -> Run {
    process.stop()
    return try process.wait()
  }

  private func waitForReply<Message>(
    _ allowance: Allowance, _ cpuStart: Duration, _ wallStart: ContinuousClock.Instant,
    _ read: (Data) throws(WireError) -> Message
  ) throws(SandboxError) -> Exchange<Message>.End {
    while true {
      let cpuLeft = try allowance.cpuTime - (process.cpuTime - cpuStart)
      let wallLeft = allowance.wallTime - wallStart.duration(to: .now)
      guard cpuLeft > .zero else { return .exceeded(.cpuTime) }
      guard wallLeft > .zero else { return .exceeded(.wallTime) }
      let hasEnded = try wait(atMost: min(cpuLeft, wallLeft))
      replies.drain()
      do {
        if let message = replies.kept.message { return .replied(try read(message)) }
      } catch {
        if error == .malformed { return .disturbed }
      }
      if hasEnded || replies.hasEnded {
        awaitEnd()
        return .ended(begun: replies.kept)
      }
      if stdout.total > allowance.output || replies.total > Self.longestReply { return .exceeded(.output) }
    }
  }

  /// A process that ends closes its pipes a moment before it is gone; one that only closed them is not waited for long.
  private func awaitEnd() {
    var event = pollfd(fd: process.ended.rawValue, events: Int16(POLLIN), revents: 0)
    poll(&event, 1, 500)
  }

  /// Until something happens; true when the process has ended.
  private func wait(atMost time: Duration) throws(SandboxError) -> Bool {
    var events = (
      pollfd(fd: replies.readEnd.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stdout.hasEnded ? -1 : stdout.readEnd.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stderr.hasEnded ? -1 : stderr.readEnd.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: process.ended.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: requests.isWaiting ? requests.writeEnd.rawValue : -1, events: Int16(POLLOUT), revents: 0)
    )
    let milliseconds = Int32(min(time / .milliseconds(1), 1000).rounded(.up))
    let ready = withUnsafeMutableBytes(of: &events) { events in
      poll(events.bindMemory(to: pollfd.self).baseAddress, 5, milliseconds)
    }
    guard ready >= 0 else { throw SandboxError(waiting: .current) }
    if events.1.revents != 0 { stdout.drain() }
    if events.2.revents != 0 { stderr.drain() }
    if events.4.revents != 0 { requests.flush() }
    return events.3.revents != 0
  }
}

extension Data {
  /// Without the newline that ends it; nil while that has not come.
  fileprivate var message: Data? {
    last == UInt8(ascii: "\n") ? dropLast() : nil
  }
}
