import Foundation
import JudgeModel
import SystemPackage

/// The last file of a kit: it says that the kit is complete, and which files of which sizes it has.
struct KitStamp {
  private let folder: FilePath
  private static let name = "complete"

  init(of folder: FilePath) {
    self.folder = folder
  }

  var isIntact: Bool {
    guard let recorded = try? String(contentsOfFile: folder.appending(Self.name).string, encoding: .utf8) else {
      return false
    }
    return recorded == contents.rawValue
  }

  func write() throws(JudgingError) {
    try folder.appending(Self.name).write(contents.rawValue)
  }

  /// Of the names and sizes; links count as what they are.
  private var contents: Digest {
    let names = FileManager.default.enumerator(atPath: folder.string)?.compactMap { $0 as? String } ?? []
    var builder = DigestBuilder()
    for name in names.sorted() where name != Self.name {
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder.appending(name).string)
      let isFile = attributes?[.type] as? FileAttributeType == .typeRegular
      builder.add(part: name)
      builder.add(part: isFile ? "\(attributes?[.size] ?? 0)" : "")
    }
    return builder.finish()
  }
}
