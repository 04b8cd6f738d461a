import Manifest

/// Finds the names in a source, to know which libraries it needs. It need not be exact: a word too many costs the
/// compiler some time.
struct WordScanner: Hashable, Sendable {
  /// What begins a comment that ends with its line.
  private var lineComment = ""
  /// The first and the last characters of a comment that may hold many lines.
  private var blockComment: [String] = []
  /// The words before a name that make it the source's own.
  private var declarations: Set<String> = []

  init(_ node: ManifestNode?) throws(ManifestError) {
    guard var map = try node?.map() else { return }
    lineComment = try map.optional("line_comment")?.string() ?? ""
    if let node = map.optional("block_comment") {
      blockComment = try node.strings()
      if blockComment.count != 2 { throw node.wrongType("a list of two texts") }
    }
    declarations = Set(try map.optional("declarations")?.strings() ?? [])
    try map.finish()
  }

  /// The words outside comments, without those that the source declares itself. A word may begin with `@`.
  func words(in source: String) -> Set<String> {
    let (words, own) = scan(source)
    return words.subtracting(own)
  }

  /// The names that the source declares itself.
  func declarations(in source: String) -> Set<String> {
    scan(source).own
  }

  private func scan(_ source: String) -> (words: Set<String>, own: Set<String>) {
    var words: Set<String> = []
    var own: Set<String> = []
    var previous = ""
    for word in Words(code: withoutComments(source)) {
      words.insert(word)
      if declarations.contains(previous) { own.insert(word) }
      previous = word
    }
    return (words, own)
  }

  private func withoutComments(_ source: String) -> [UInt8] {
    let source = Array(source.utf8)
    let line = Array(lineComment.utf8)
    let block = blockComment.map { Array($0.utf8) }
    var code: [UInt8] = []
    var position = 0
    while position < source.count {
      if source.has(line, at: position) {
        position = source.end(of: [UInt8(ascii: "\n")], from: position)
      } else if let first = block.first, let last = block.last, source.has(first, at: position) {
        position = source.end(of: last, from: position + first.count)
      } else {
        code.append(source[position])
        position += 1
        continue
      }
      code.append(UInt8(ascii: " "))
    }
    return code
  }
}

/// Names, one by one.
private struct Words: Sequence, IteratorProtocol {
  var code: [UInt8]
  var position = 0

  init(code: [UInt8]) { self.code = code }

  mutating func next() -> String? {
    while position < code.count, !Self.isPart(code[position]) { position += 1 }
    guard position < code.count else { return nil }
    let start = position
    position += 1
    while position < code.count, code[position] != UInt8(ascii: "@"), Self.isPart(code[position]) { position += 1 }
    return String(decoding: code[start..<position], as: UTF8.self)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "@"), 0x80...:
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate func has(_ mark: [UInt8], at position: Int) -> Bool {
    !mark.isEmpty && self[position] == mark[0] && self[position...].starts(with: mark)
  }

  /// The position after the next `mark`, or the end.
  fileprivate func end(of mark: [UInt8], from start: Int) -> Int {
    (start..<Swift.max(start, count)).first { has(mark, at: $0) }.map { $0 + mark.count } ?? count
  }
}
