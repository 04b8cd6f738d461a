import CSandbox
import Foundation
import Glibc
import JudgeModel
public import SystemPackage

/// A program that runs in a sandbox.
public final class SandboxedProcess {
  /// Readable, as poll(2) says, once the main process has ended.
  public let ended: FileDescriptor
  private let supervisor: Supervisor
  private let controlGroup: ControlGroup?
  private let limits: ResourceLimits
  private lazy var pid = Self.pid(of: ended)
  private var result: Run?

  init(
    _ supervisor: Supervisor, _ controlGroup: ControlGroup?, pidfd: FileDescriptor, _ limits: ResourceLimits
  ) {
    self.supervisor = supervisor
    self.controlGroup = controlGroup
    self.limits = limits
    ended = pidfd
  }

  deinit {
    if result == nil {
      stop()
      _ = try? wait()
    }
    try? ended.close()
  }

  /// User and system time of the main process with all its threads, until now; of all processes once it has ended.
  /// About a microsecond.
  public var cpuTime: Duration {
    get throws(SandboxError) {
      var nanoseconds: UInt64 = 0
      guard let pid, csandbox_cpu_time(pid, &nanoseconds) == 0 else { return try wait().cpuTime }
      return .nanoseconds(Int64(nanoseconds))
    }
  }

  /// Kills all that it started.
  public func stop() {
    supervisor.stop()
  }

  /// Blocks until everything that it started has ended. Calling it twice is fine.
  public func wait() throws(SandboxError) -> Run {
    if let result { return result }
    let reply = try supervisor.waitForEnd()
    let run = Run(reply, ranOutOfMemory: controlGroup?.ranOutOfMemory ?? false, limits)
    result = run
    return run
  }

  /// The pid in our own namespace; nil once the process is gone. See pidfd_open(2), "fdinfo".
  private static func pid(of pidfd: FileDescriptor) -> pid_t? {
    let info = (try? String(contentsOfFile: "/proc/self/fdinfo/\(pidfd.rawValue)", encoding: .utf8)) ?? ""
    let line = info.split(separator: "\n").first { $0.hasPrefix("Pid:") }
    return line.flatMap { pid_t($0.dropFirst(4).trimmingCharacters(in: .whitespaces)) }.flatMap { $0 > 0 ? $0 : nil }
  }
}

extension Run {
  init(_ reply: csandbox_reply, ranOutOfMemory: Bool, _ limits: ResourceLimits) {
    self.init(
      termination: Termination(reply, ranOutOfMemory: ranOutOfMemory, limits),
      cpuTime: .nanoseconds(Int64(reply.cpu_ns)), wallTime: .nanoseconds(Int64(reply.wall_ns)),
      peakMemory: .bytes(Int(reply.peak_bytes)))
  }
}

extension Termination {
  fileprivate init(_ reply: csandbox_reply, ranOutOfMemory: Bool, _ limits: ResourceLimits) {
    switch reply.end {
    case CSANDBOX_STOPPED: self = .stopped
    case CSANDBOX_CPU_TIME: self = .exceeded(.cpuTime)
    case CSANDBOX_WALL_TIME: self = .exceeded(.wallTime)
    case CSANDBOX_MEMORY: self = .exceeded(.memory)
    case CSANDBOX_FORBIDDEN: self = .forbidden(call: SystemCallFilter.name(of: reply.call))
    default:
      let status = Termination(waitStatus: reply.wait_status)
      self = ranOutOfMemory && status != .exited(code: 0) ? .exceeded(.memory) : status.given(reply, limits)
    }
  }

  /// See wait(2), whose macros Swift cannot import.
  private init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited(code: (waitStatus >> 8) & 0xff) : .signalled(signal)
  }

  private func given(_ reply: csandbox_reply, _ limits: ResourceLimits) -> Termination {
    switch self {
    case .signalled(SIGXCPU): .exceeded(.cpuTime)
    case .signalled(SIGKILL) where reply.cpu_ns >= limits.cpuTime.nanoseconds: .exceeded(.cpuTime)
    // The filter kills with this signal only what is not the machine's own way to make system calls.
    case .signalled(SIGSYS): .forbidden(call: "a 32-bit system call")
    default: self
    }
  }
}

extension Duration {
  var nanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    return UInt64(max(0, seconds)) * 1_000_000_000 + UInt64(max(0, attoseconds)) / 1_000_000_000
  }
}
