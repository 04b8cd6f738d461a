public import JudgeModel

/// What one run may use, all its processes together unless it says otherwise.
public struct ResourceLimits: Hashable, Sendable {
  /// User and system.
  public var cpuTime: Duration
  public var wallTime: Duration
  /// Resident. Also the size to which the stack may grow.
  public var memory: ByteCount
  /// Of each file.
  public var fileSize: ByteCount
  /// Threads count too.
  public var processes: Int
  /// Of each process.
  public var openFiles: Int

  public init(
    cpuTime: Duration, wallTime: Duration, memory: ByteCount, fileSize: ByteCount = .mebibytes(64),
    processes: Int = 1, openFiles: Int = 256
  ) {
    self.cpuTime = cpuTime
    self.wallTime = wallTime
    self.memory = memory
    self.fileSize = fileSize
    self.processes = processes
    self.openFiles = openFiles
  }
}
