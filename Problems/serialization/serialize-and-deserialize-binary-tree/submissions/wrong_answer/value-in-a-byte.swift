// A byte holds the values from −128 to 127.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "# " }
    return "\(UInt8(truncatingIfNeeded: root.val)) " + serialize(root.left) + serialize(root.right)
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.split(separator: " ").makeIterator()

    func build() -> TreeNode? {
      guard let word = words.next(), let byte = UInt8(word) else { return nil }
      let node = TreeNode(Int(Int8(bitPattern: byte)))
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
