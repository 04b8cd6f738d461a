// Written with the right child first, read with the left one first.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "# " }
    return "\(root.val) " + serialize(root.right) + serialize(root.left)
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.split(separator: " ").makeIterator()

    func build() -> TreeNode? {
      guard let word = words.next(), let value = Int(word) else { return nil }
      let node = TreeNode(value)
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
