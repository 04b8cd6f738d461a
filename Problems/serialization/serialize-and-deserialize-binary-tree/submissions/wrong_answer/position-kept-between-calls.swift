// The position in the text is the class's, and does not go back to the beginning.
class Codec {
  static var position = 0

  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "#" }
    return "\(root.val) " + serialize(root.left) + " " + serialize(root.right)
  }

  func deserialize(_ data: String) -> TreeNode? {
    let words = data.split(separator: " ")

    func build() -> TreeNode? {
      guard Codec.position < words.count else { return nil }
      let word = words[Codec.position]
      Codec.position += 1
      guard let value = Int(word) else { return nil }
      let node = TreeNode(value)
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
