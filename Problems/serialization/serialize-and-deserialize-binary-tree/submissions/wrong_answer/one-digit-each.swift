// Without separators a value may only have one digit.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "#" }
    return String(root.val) + serialize(root.left) + serialize(root.right)
  }

  func deserialize(_ data: String) -> TreeNode? {
    var characters = data.makeIterator()

    func build() -> TreeNode? {
      guard let value = characters.next()?.wholeNumberValue else { return nil }
      let node = TreeNode(value)
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
