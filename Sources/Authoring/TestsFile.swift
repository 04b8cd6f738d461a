import Foundation
import Manifest

/// The text of a tests.yaml, of which single entries are completed and everything else stays as its author wrote it.
struct TestsFile {
  private(set) var text: String
  let path: String

  private static var recorded: Regex<Substring> {
    /,\s*(?:input_sha256|answer_sha256|answer):\s*(?:"(?:[^"\\]|\\.)*"|[^,}\s]+)/
  }

  init(text: String, path: String) {
    self.text = text
    self.path = path
  }

  /// Puts `pairs` at the end of the entry, in place of what was recorded before.
  mutating func complete(entryAt location: ManifestLocation, with pairs: [String]) throws {
    guard let braces = braces(from: location.line) else { throw AuthoringError.notInBraces(location) }
    let inner = text[text.index(after: braces.lowerBound)..<braces.upperBound].replacing(Self.recorded, with: "")
    text.replaceSubrange(
      braces.lowerBound...braces.upperBound,
      with: "{\(inner.trimmingSuffix { $0.isWhitespace }), \(pairs.joined(separator: ", "))}")
  }

  /// The positions of an entry's outermost braces.
  private func braces(from line: Int) -> Range<String.Index>? {
    var start = text.startIndex
    for _ in 1..<line {
      guard let end = text[start...].firstIndex(of: "\n") else { return nil }
      start = text.index(after: end)
    }
    guard let open = text[start...].firstIndex(of: "{"), text[start..<open].allSatisfy({ " -".contains($0) }) else {
      return nil
    }
    return closing(of: open).map { open..<$0 }
  }

  private func closing(of open: String.Index) -> String.Index? {
    var depth = 0
    var isQuoted = false
    var index = open
    while index < text.endIndex {
      switch text[index] {
      case "\\" where isQuoted: index = text.index(after: index)
      case "\"": isQuoted.toggle()
      case "{" where !isQuoted: depth += 1
      case "}" where !isQuoted:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index = text.index(after: index)
    }
    return nil
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !predicate($0) }) else { return "" }
    return self[...last]
  }
}

extension String {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    self[...].trimmingSuffix(while: predicate)
  }
}
