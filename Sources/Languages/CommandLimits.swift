public import JudgeModel
import Manifest

/// What one step of a compilation may use.
public struct CommandLimits: Hashable, Sendable {
  public var cpuTime: Duration
  public var memory: ByteCount
  public var processes: Int

  init(_ node: ManifestNode?) throws(ManifestError) {
    self.init(cpuTime: .seconds(30), memory: .mebibytes(2048), processes: 64)
    guard var map = try node?.map() else { return }
    try read(&map)
    try map.finish()
  }

  init(cpuTime: Duration, memory: ByteCount, processes: Int) {
    self.cpuTime = cpuTime
    self.memory = memory
    self.processes = processes
  }

  /// The keys that are there replace what is set.
  mutating func read(_ map: inout ManifestMap) throws(ManifestError) {
    if let node = map.optional("time") { cpuTime = .seconds(try node.number(upTo: 3600, "seconds")) }
    if let node = map.optional("memory") { memory = .mebibytes(try node.integer(in: 1...65_536, "MiB")) }
    if let node = map.optional("processes") { processes = try node.integer(in: 1...1024) }
  }
}
