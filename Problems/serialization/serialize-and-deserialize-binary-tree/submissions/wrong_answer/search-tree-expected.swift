// Preorder alone is only enough for search trees.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "" }
    return "\(root.val) " + serialize(root.left) + serialize(root.right)
  }

  func deserialize(_ data: String) -> TreeNode? {
    let values = data.split(separator: " ").map { Int($0)! }
    guard let first = values.first else { return nil }
    let root = TreeNode(first)
    for value in values.dropFirst() {
      var node = root
      while let next = value < node.val ? node.left : node.right { node = next }
      if value < node.val { node.left = TreeNode(value) } else { node.right = TreeNode(value) }
    }
    return root
  }
}
