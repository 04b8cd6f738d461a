import JudgeModel
import SystemPackage

extension DigestBuilder {
  /// The number of parts and then each of them.
  mutating func add(list parts: [String]) {
    add(part: "\(parts.count)")
    for part in parts { add(part: part) }
  }
}

extension FilePath {
  /// Of the names and texts of all files below.
  func digestOfContent() throws(LanguageError) -> Digest {
    var builder = DigestBuilder()
    for name in filesBelow {
      builder.add(part: name)
      builder.add(part: try appending(name).readText())
    }
    return builder.finish()
  }
}
