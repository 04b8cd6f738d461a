import Foundation
import Glibc
import JudgeModel
import SystemPackage

/// A compiled submission in the cache: its files, the compiler's warnings, and a digest of both.
struct CacheEntry {
  let folder: FilePath
  private static let outputName = "compiler-output"
  private static let digestName = "digest"

  init(folder: FilePath) {
    self.folder = folder
  }

  /// False also when a file was damaged: then it is made again.
  var isIntact: Bool {
    guard let recorded = try? String(contentsOfFile: folder.appending(Self.digestName).string, encoding: .utf8)
    else { return false }
    return recorded == digest()?.rawValue
  }

  var output: String {
    (try? String(contentsOfFile: folder.appending(Self.outputName).string, encoding: .utf8)) ?? ""
  }

  /// Complete, or not at all.
  func store(_ names: [String], from box: FilePath, output: String) throws {
    let result = CacheEntry(folder: box.removingLastComponent().appending("result"))
    try result.folder.makeDirectory(mode: 0o755)
    for name in names { try box.appending(name).takeFile(as: result.folder.appending(name)) }
    try result.folder.appending(Self.outputName).write(output)
    guard let digest = result.digest() else { throw JudgingError.missingProduct(Self.digestName) }
    try result.folder.appending(Self.digestName).write(digest.rawValue)
    try folder.removingLastComponent().makeDirectory(mode: 0o755)
    try folder.removingLastComponent().appending("entries").whileLocked {
      // Another judge may have made the same meanwhile, and be running it.
      if isIntact { return }
      folder.removeTree()
      try result.folder.take(as: folder)
      folder.removingLastComponent().keepNewest(512)
    }
  }

  /// Of all files but itself; nil when one cannot be read.
  private func digest() -> Digest? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.string) else { return nil }
    var builder = DigestBuilder()
    for name in names.sorted() where name != Self.digestName {
      guard let data = FileManager.default.contents(atPath: folder.appending(name).string) else { return nil }
      builder.add(part: name)
      builder.add(part: Digest(of: data).rawValue)
    }
    return builder.finish()
  }
}

extension FilePath {
  /// Moves one file, never following a link that a compiler may have left in its place.
  fileprivate func takeFile(as target: FilePath) throws(JudgingError) {
    var status = Glibc.stat()
    guard lstat(string, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw JudgingError.missingProduct(lastComponent?.string ?? string)
    }
    chown(string, getuid(), getgid())
    chmod(string, 0o755)
    guard rename(string, target.string) == 0 else {
      throw JudgingError.cannotWrite(target, reason: String(cString: strerror(errno)))
    }
  }

  /// Removes the entries that were made longest ago.
  fileprivate func keepNewest(_ count: Int) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: string)) ?? []
    guard names.count > count else { return }
    let anHourAgo = Int(time(nil)) - 3600  // younger ones may be in use
    let dated = names.map { name -> (path: FilePath, time: Int) in
      var status = Glibc.stat()
      lstat(appending(name).string, &status)
      return (appending(name), status.st_mtim.tv_sec)
    }
    for entry in dated.sorted(by: { $0.time > $1.time }).dropFirst(count) where entry.time < anHourAgo {
      entry.path.removeTree()
    }
  }
}
