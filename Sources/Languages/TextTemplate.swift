import Manifest

/// Text with placeholders such as `{compiler}`. Braces around anything but letters, digits, `_`, `.` are text.
struct TextTemplate: Hashable, Sendable {
  private let pieces: [Piece]

  private enum Piece: Hashable, Sendable {
    case literal(Substring)
    case placeholder(String)
  }

  /// - Parameter also: what else the error message offers.
  init(_ node: ManifestNode, placeholders: [String], also: [String] = []) throws(ManifestError) {
    pieces = Self.pieces(of: try node.string())
    for case .placeholder(let name) in pieces where !placeholders.contains(name) {
      let known = (also.isEmpty ? placeholders : also).map { "{\($0)}" }
      throw node.invalid("{\(name)}", expected: known.joined(separator: ", "))
    }
  }

  func filled(_ value: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): String(text)
      case .placeholder(let name): value(name)
      }
    }.joined()
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let name = rest[rest.index(after: open)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
      let afterOpen = rest.index(after: open)
      if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" {
        pieces += [.literal(rest[..<open]), .placeholder(String(name))]
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        pieces.append(.literal(rest[..<afterOpen]))
        rest = rest[afterOpen...]
      }
    }
    return pieces + [.literal(rest)]
  }
}
