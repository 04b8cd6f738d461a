import Inputs
import JudgeModel
import Manifest

extension Making {
  /// - Parameter type: of what is made.
  init(_ type: ValueType, _ keys: inout DescriptionKeys) throws {
    self.init()
    for (key, read) in Self.sources(of: type) {
      guard let node = keys.overriding(key) else { continue }
      guard source == nil else {
        throw node.invalid(key, expected: "the only one of the keys that say where the elements come from")
      }
      source = try read(node, keys.scope)
    }
    changes = try keys.overriding("changes")?.count(from: 0) ?? 0
    guard type != .tree, type != .node(.nary) else { return }
    runs = try keys.overriding("runs")?.count(from: 1) ?? 1
    isPalindrome = try keys.overriding("palindrome")?.boolean() ?? false
    prefix = try keys.overriding("prefix")?.letters(of: type) ?? []
    suffix = try keys.overriding("suffix")?.letters(of: type) ?? []
  }

  private typealias Read = (ManifestNode, ArgumentScope) throws -> Source

  private static func sources(of type: ValueType) -> [(String, Read)] {
    let copy: [(String, Read)] = [("copy_of", { .copy(of: try $1.like(type, $0)) })]
    guard type != .tree else { return copy + [("subtree_of", { .subtree(of: try $1.like(type, $0)) })] }
    guard type != .node(.nary) else { return copy }
    return copy + [
      ("shuffle_of", { .shuffle(of: try $1.like(type, $0)) }),
      ("subsequence_of", { .subsequence(of: try $1.like(type, $0)) }),
      ("substring_of", { .substring(of: try $1.like(type, $0)) }),
      ("interleaving_of", { node, scope in .interleaving(of: try node.list().map { try scope.like(type, $0) }) }),
      (
        "repeat",
        { node, _ in
          let pattern = try node.letters(of: type)
          guard !pattern.isEmpty else { throw node.invalid("", expected: "at least one element") }
          return .repeating(pattern)
        }
      ),
    ]
  }
}

extension ArgumentScope {
  /// Another argument of the same type.
  fileprivate func like(_ type: ValueType, _ node: ManifestNode) throws(ManifestError) -> String {
    try parameter(node, "of type \(type)") { $0 == type }.name
  }
}

extension ManifestNode {
  /// A string's characters, or a list's elements.
  fileprivate func letters(of type: ValueType) throws -> [Value] {
    if type == .string { return try string().unicodeScalars.map(Value.character) }
    guard case .array(let elements) = try Value(self, as: type == .linkedList ? .array(.integer) : type) else {
      return []
    }
    return elements
  }
}
