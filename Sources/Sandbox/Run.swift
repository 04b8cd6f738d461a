public import Foundation
public import JudgeModel

/// How a run ended and what it used, all its processes together.
public struct Run: Hashable, Sendable {
  public var termination: Termination
  /// User and system.
  public var cpuTime: Duration
  public var wallTime: Duration
  /// Resident set of the largest process.
  public var peakMemory: ByteCount
}

public enum Termination: Hashable, Sendable {
  case exited(code: Int32)
  case signalled(Int32)
  case exceeded(Resource)
  /// It made a system call that the policy forbids.
  case forbidden(call: String)
  /// By us, with ``SandboxedProcess/stop()``.
  case stopped
}

public enum Resource: String, Sendable {
  case cpuTime, wallTime, memory, output
}

/// A run of which the output was kept.
public struct CompletedRun: Hashable, Sendable {
  public var run: Run
  public var output: Data
  /// What it wrote to stderr, cut.
  public var errors: Data
}
