// A tree without nodes has no first number.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "" }
    return "\(root.val)," + (root.left == nil ? "#," : serialize(root.left)) + (root.right == nil ? "#," : serialize(root.right))
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.components(separatedBy: ",").makeIterator()

    func build() -> TreeNode? {
      let word = words.next()!
      if word == "#" { return nil }
      let node = TreeNode(Int(word)!)
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
