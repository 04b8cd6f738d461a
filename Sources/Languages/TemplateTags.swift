/// The tags of a template, looked through since the engine says nothing of a name that it does not know.
struct TemplateTags {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The first name that is none of `known`, and its line, from 1.
  func firstUnknown(known: Set<String>) -> (name: String, line: Int)? {
    var line = 1
    var position = 0
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[position] == UInt8(ascii: "{"), bytes[position + 1] == UInt8(ascii: "{") else {
        position += 1
        continue
      }
      let end = bytes[(position + 2)...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
      let name = Self.name(String(decoding: bytes[(position + 2)..<end], as: UTF8.self))
      if let name, !known.contains(name) { return (name, line) }
      position = end
    }
    return nil
  }

  /// nil for a tag that names nothing: a comment, a setting, the element itself, or a place in a list.
  private static func name(_ tag: String) -> String? {
    guard let first = tag.first, !"!%=".contains(first) else { return nil }
    let name = tag.drop { "#^/&{ ".contains($0) }.prefix { $0 != " " }
    return name == "." || name.hasSuffix("()") ? nil : String(name)
  }
}
