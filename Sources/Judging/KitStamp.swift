import Foundation
import Glibc
import JudgeModel
import SystemPackage

/// The last file of a kit: it says that the kit is complete, and which files it has, of which size, when written and with
/// which content.
struct KitStamp {
  private let folder: FilePath
  private static let name = "complete"
  /// The last line: without it the stamp was not written to its end.
  private static let end = "end"

  init(of folder: FilePath) {
    self.folder = folder
  }

  /// Whether every file is there as it was; this runs before each submission, so no folder is listed and no file read.
  var isIntact: Bool {
    recorded { $0.status == status(of: $0.name) }
  }

  /// Whether every file also holds what it did. It reads them all, which only a failure is reason for.
  var hasItsContent: Bool {
    recorded { $0.status == status(of: $0.name) && $0.digest == digest(of: $0.name) }
  }

  func write() throws(JudgingError) {
    let names = FileManager.default.enumerator(atPath: folder.string)?.compactMap { $0 as? String } ?? []
    let lines = names.sorted().map { "\(status(of: $0)) \(digest(of: $0)) \($0)" } + [Self.end]
    try folder.appending(Self.name).write(lines.joined(separator: "\n"))
  }

  private struct Entry {
    var status: String
    var digest: Substring
    var name: Substring
  }

  private func recorded(allSatisfy isFit: (Entry) -> Bool) -> Bool {
    guard let text = try? String(contentsOfFile: folder.appending(Self.name).string, encoding: .utf8) else {
      return false
    }
    let lines = text.split(separator: "\n")
    return lines.last.map(String.init) == Self.end
      && lines.dropLast().allSatisfy { line in
        let words = line.split(separator: " ", maxSplits: 3)
        return words.count == 4 && isFit(Entry(status: "\(words[0]) \(words[1])", digest: words[2], name: words[3]))
      }
  }

  /// The size and the time of a file, 0 for anything else; empty when it is not there.
  private func status(of name: some StringProtocol) -> String {
    var status = Glibc.stat()
    guard lstat(folder.appending(String(name)).string, &status) == 0 else { return "" }
    guard status.st_mode & S_IFMT == S_IFREG else { return "0 0" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// Of a folder or a link that leads to one: `-`.
  private func digest(of name: some StringProtocol) -> String {
    FileManager.default.contents(atPath: folder.appending(String(name)).string).map { Digest(of: $0).rawValue } ?? "-"
  }
}
