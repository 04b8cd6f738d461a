import Foundation
import Glibc
import JudgeModel
public import SystemPackage

/// Where control groups can be made.
public enum ControlGroups: Hashable, Sendable {
  /// Where the kernel and our rights allow; see cgroups(7).
  case found
  case none
  /// A directory in which we may make groups; for tests.
  case beneath(FilePath, Version)

  public enum Version: Hashable, Sendable {
    case one, two
  }

  func makeGroup(memory: ByteCount) -> ControlGroup? {
    for (directory, version) in candidates {
      if let group = ControlGroup(beneath: directory, version, memory: memory) { return group }
    }
    return nil
  }

  private var candidates: [(FilePath, Version)] {
    switch self {
    case .none: []
    case .beneath(let directory, let version): [(directory, version)]
    case .found: Self.mounted
    }
  }

  /// The memory hierarchy of version 1, or the groups above our own that were delegated to us in version 2.
  private static var mounted: [(FilePath, Version)] {
    let groups = (try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8)) ?? ""
    return groups.split(separator: "\n").flatMap { line -> [(FilePath, Version)] in
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return [] }
      if parts[1].split(separator: ",").contains("memory") {
        return [(FilePath("/sys/fs/cgroup/memory\(parts[2])"), .one)]
      }
      guard parts[1].isEmpty else { return [] }
      let own = FilePath("/sys/fs/cgroup\(parts[2])")
      return [(own.removingLastComponent(), .two), (own, .two)]
    }
  }
}

/// A control group that limits the memory of one sandbox.
final class ControlGroup {
  private let directory: FilePath
  private let version: ControlGroups.Version
  private var memory: ByteCount
  private var kills = 0
  private var isRemoved = false
  /// Files to which a process writes "0" to join.
  let joining: [Int32]
  /// Kept open, since it is read around every run.
  private let killCounter: Int32

  /// nil when it cannot be made here: no rights, no memory controller.
  init?(beneath parent: FilePath, _ version: ControlGroups.Version, memory: ByteCount) {
    Self.sweep(parent)
    directory = parent.appending("judge-\(getpid())-\(UInt32.random(in: 0 ... .max))")
    self.version = version
    self.memory = memory
    guard mkdir(directory.string, 0o755) == 0 else { return nil }
    let file = open(directory.appending(version == .one ? "tasks" : "cgroup.procs").string, O_WRONLY | O_CLOEXEC)
    joining = file < 0 ? [] : [file]
    let counter = directory.appending(version == .one ? "memory.oom_control" : "memory.events")
    killCounter = open(counter.string, O_RDONLY | O_CLOEXEC)
    guard file >= 0, limitMemory(), readKills() != nil else {
      remove()
      return nil
    }
  }

  func prepare(memory: ByteCount) throws(SandboxError) {
    kills = readKills() ?? 0
    guard memory != self.memory else { return }
    self.memory = memory
    guard limitMemory() else { throw SandboxError(.controlGroup, detail: directory.string) }
  }

  /// Since ``prepare(memory:)``.
  var ranOutOfMemory: Bool { (readKills() ?? 0) > kills }

  /// Calling it twice is fine.
  func remove() {
    if !isRemoved { for file in joining + [killCounter] { close(file) } }
    isRemoved = true
    rmdir(directory.string)
  }

  /// Groups of judges that were killed. Groups in use cannot be removed, whoever tries.
  private static func sweep(_ parent: FilePath) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.string)) ?? []
    for name in names where name.hasPrefix("judge-") {
      let pid = name.split(separator: "-").dropFirst().first.flatMap { pid_t($0) } ?? 0
      if kill(pid, 0) != 0, errno == ESRCH { rmdir(parent.appending(name).string) }
    }
  }

  private func limitMemory() -> Bool {
    let bytes = String(memory.rawValue)
    switch version {
    case .one:
      // Swap counts too, where it is accounted; its limit may never be below the other.
      write("-1", to: "memory.memsw.limit_in_bytes")
      guard write(bytes, to: "memory.limit_in_bytes") else { return false }
      write(bytes, to: "memory.memsw.limit_in_bytes")
      return true
    case .two:
      write("0", to: "memory.swap.max")
      return write(bytes, to: "memory.max")
    }
  }

  /// How often the kernel has killed for memory in this group.
  private func readKills() -> Int? {
    let text = withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
      let count = pread(killCounter, buffer.baseAddress, buffer.count, 0)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
    let line = text.split(separator: "\n").first { $0.hasPrefix("oom_kill ") }
    return line.flatMap { Int($0.dropFirst(9)) }
  }

  @discardableResult
  private func write(_ text: String, to name: String) -> Bool {
    let file = open(directory.appending(name).string, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return Glibc.write(file, text, text.utf8.count) == text.utf8.count
  }
}
