import JudgeModel
import Manifest

extension ManifestNode {
  /// The scalar, which must be one of some words.
  func word(of words: [String], _ expected: String) throws(ManifestError) -> String {
    let word = try string()
    guard words.contains(word) else { throw unknownWord(word, expected, similar: words.nearest(to: word)) }
    return word
  }

  func valueType(orVoid isVoidAllowed: Bool = false) throws(ManifestError) -> ValueType {
    let text = try string()
    guard let type = ValueType(text) else {
      throw unknownWord(
        text, "a type such as integer[], list<string> or TreeNode", similar: ValueType.nearest(to: text))
    }
    if type == .void, !isVoidAllowed { throw invalid("void", expected: "a type that has values") }
    return type
  }

  private func unknownWord(_ word: String, _ expected: String, similar: [String]) -> ManifestError {
    ManifestError(.unknownWord(word, expected: expected, similar: similar), at: location)
  }
}

extension ValueType {
  /// Types that differ from a text only by their innermost word.
  fileprivate static func nearest(to text: String) -> [String] {
    let end = text.lastIndex(of: "<").map(text.index(after:)) ?? text.startIndex
    let word = text[end...].prefix { !"[]<>".contains($0) }
    return words.nearest(to: String(word)).map { text[..<end] + $0 + text[word.endIndex...] }
      .filter { ValueType($0) != nil }
  }
}
