import CSandbox
import Foundation
import Glibc
import JudgeModel
import SystemPackage

/// What the supervisor is told once.
struct Setup {
  var view: View
  var filter: SystemCallFilter
  var processor: Processor?
  var controlGroup: ControlGroup?

  /// An id that no account has: beyond Debian's and systemd's ranges for people, services and containers' first ids.
  private static let unusedID: UInt32 = 64_123

  /// The message that CSandbox describes at `csandbox_setup`.
  func message() throws(SandboxError) -> Data {
    let isRoot = geteuid() == 0
    var mounts = try mounts()
    if isRoot { for mount in view.mounts where mount.access != .readOnly { try mount.makeWritable(by: Self.unusedID) } }
    mounts += Self.devices.map { MountEntry(access: "d", source: $0, target: $0) }
    var header = csandbox_setup()
    header.uid = isRoot ? Self.unusedID : 0
    header.gid = header.uid
    header.processor = Int32(processor?.number ?? -1)
    header.landlock = 1
    header.scratch_bytes = UInt64(view.scratch.rawValue)
    header.scratch_inodes = 4096
    header.filter_count = UInt32(filter.instructions.count / 8)
    header.mount_count = UInt32(mounts.count)
    return Data(bytes: &header, count: MemoryLayout.size(ofValue: header)) + filter.instructions
      + mounts.map(\.bytes).joined()
  }

  private static let devices = ["null", "zero", "full", "random", "urandom"].map { "/dev/\($0)" }

  private func mounts() throws(SandboxError) -> [MountEntry] {
    var entries: [MountEntry] = []
    for path in view.readOnly { entries.append(try MountEntry(sameAs: path)) }
    for mount in view.mounts {
      entries.append(
        MountEntry(access: mount.access.letter, source: mount.host.string, target: mount.inside.string))
    }
    return entries
  }
}

struct MountEntry {
  var access: Character
  var source: String
  var target: String

  var bytes: Data { Data("\(access)\(source)\0\(target)\0".utf8) }

  init(access: Character, source: String, target: String) {
    self.access = access
    self.source = source
    self.target = target
  }

  /// The same path inside; a link, such as /lib64, becomes a link.
  init(sameAs path: FilePath) throws(SandboxError) {
    var status = stat()
    guard lstat(path.string, &status) == 0 else { throw SandboxError(.mount, detail: path.string) }
    if status.st_mode & S_IFMT == S_IFLNK,
      let text = try? FileManager.default.destinationOfSymbolicLink(atPath: path.string)
    {
      self.init(access: "l", source: text, target: path.string)
    } else {
      self.init(access: "r", source: path.string, target: path.string)
    }
  }
}

extension Mount {
  /// The directory is ours and empty, so giving it away gives nothing away.
  fileprivate func makeWritable(by id: UInt32) throws(SandboxError) {
    guard chown(host.string, id, id) == 0 else { throw SandboxError(.mount, detail: host.string) }
  }
}

extension Mount.Access {
  fileprivate var letter: Character {
    switch self {
    case .readOnly: "r"
    case .writable: "w"
    case .writableAndExecutable: "x"
    }
  }
}
