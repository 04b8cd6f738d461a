class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root = root else { return "#" }
    return "\(root.val) \(serialize(root.left)) \(serialize(root.right))"
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.split(separator: " ")[...]
    func build() -> TreeNode? {
      guard let word = words.popFirst(), let value = Int(word) else { return nil }
      let node = TreeNode(value)
      node.left = build()
      node.right = build()
      return node
    }
    return build()
  }
}
