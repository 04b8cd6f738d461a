import Foundation
import Glibc
public import SystemPackage

/// A folder for temporary directories, none of which outlives the judge that made it by more than the next judge's start.
public struct Scratch: Sendable {
  private let root: FilePath

  /// Removes what judges left behind that were killed.
  public init(root: FilePath) throws(JudgingError) {
    self.root = root
    try root.makeDirectory(mode: 0o700)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: root.string)) ?? [] {
      root.appending(name).removeIfAbandoned()
    }
  }

  /// Calls `body` with an empty directory that is removed afterwards.
  func withDirectory<T>(_ body: (FilePath) throws -> T) throws -> T {
    let directory = try LockedDirectory(in: root)
    defer { directory.remove() }
    return try body(directory.path)
  }
}

/// Held by an exclusive lock, which ends with our process however that ends. See flock(2).
private struct LockedDirectory {
  let path: FilePath
  private let lock: Int32

  init(in root: FilePath) throws(JudgingError) {
    while true {
      let path = root.appending("\(getpid())-\(UInt32.random(in: 0 ... .max))")
      try path.makeDirectory(mode: 0o700)
      let lock = open(path.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      // Another judge may have taken it for abandoned before it was locked.
      if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, access(path.string, F_OK) == 0 {
        self.path = path
        self.lock = lock
        return
      }
      if lock >= 0 { close(lock) }
    }
  }

  func remove() {
    path.removeTree()
    close(lock)
  }
}

extension FilePath {
  fileprivate func removeIfAbandoned() {
    let file = open(string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { removeTree() }
    close(file)
  }

  /// What cannot be removed stays for the next start.
  func removeTree() {
    try? FileManager.default.removeItem(atPath: string)
  }

  /// With all missing directories above it, which get the usual mode.
  func makeDirectory(mode: Int) throws(JudgingError) {
    do {
      try FileManager.default.createDirectory(
        atPath: string, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
    } catch {
      throw JudgingError.writing(self, error)
    }
  }

  func write(_ text: String) throws(JudgingError) {
    do {
      try text.write(toFile: string, atomically: false, encoding: .utf8)
    } catch {
      throw JudgingError.writing(self, error)
    }
  }

  var exists: Bool { access(string, F_OK) == 0 }
}
