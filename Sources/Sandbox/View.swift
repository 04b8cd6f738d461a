public import JudgeModel
public import SystemPackage

/// What a program sees of the file system; everything else of the host is absent.
///
/// There are always `/dev` with null, zero, full, random and urandom, a private `/proc`, and an empty `/tmp`.
public struct View: Hashable, Sendable {
  /// Seen read-only, with all that is beneath, under the same path. A symbolic link stays one.
  public var readOnly: [FilePath]
  public var mounts: [Mount]
  /// The size of `/tmp`, which counts as memory.
  public var scratch: ByteCount

  public init(readOnly: [FilePath], mounts: [Mount] = [], scratch: ByteCount = .mebibytes(64)) {
    self.readOnly = readOnly
    self.mounts = mounts
    self.scratch = scratch
  }
}

/// A file or directory of the host under another path.
public struct Mount: Hashable, Sendable {
  public var host: FilePath
  public var inside: FilePath
  public var access: Access

  public enum Access: Hashable, Sendable {
    case readOnly
    /// Nothing in it can be executed.
    case writable
    case writableAndExecutable
  }

  public init(host: FilePath, inside: FilePath, access: Access = .readOnly) {
    self.host = host
    self.inside = inside
    self.access = access
  }
}
