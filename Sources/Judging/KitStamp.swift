import Foundation
import Glibc
import SystemPackage

/// The last file of a kit: it says that the kit is complete, and which files it has, of which size and when written.
struct KitStamp {
  private let folder: FilePath
  private static let name = "complete"

  init(of folder: FilePath) {
    self.folder = folder
  }

  /// Whether every file is there as it was; this runs before each submission, so no folder is listed.
  var isIntact: Bool {
    guard let lines = try? String(contentsOfFile: folder.appending(Self.name).string, encoding: .utf8) else {
      return false
    }
    return lines.split(separator: "\n").allSatisfy { recorded in
      let words = recorded.split(separator: " ", maxSplits: 2)
      return words.count == 3 && recorded == line(of: words[2])
    }
  }

  func write() throws(JudgingError) {
    let names = FileManager.default.enumerator(atPath: folder.string)?.compactMap { $0 as? String } ?? []
    let lines = names.sorted().map { line(of: $0) }
    try folder.appending(Self.name).write(lines.joined(separator: "\n"))
  }

  /// The size and the time of a file, 0 for anything else, and its name; empty when it is not there.
  private func line(of name: some StringProtocol) -> String {
    var status = Glibc.stat()
    guard lstat(folder.appending(String(name)).string, &status) == 0 else { return "" }
    guard status.st_mode & S_IFMT == S_IFREG else { return "0 0 \(name)" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(name)"
  }
}
