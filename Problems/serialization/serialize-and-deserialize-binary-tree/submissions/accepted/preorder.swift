class Codec {
  func serialize(_ root: TreeNode?) -> String {
    var words: [String] = []

    func visit(_ node: TreeNode?) {
      guard let node else { return words.append("#") }
      words.append(String(node.val))
      visit(node.left)
      visit(node.right)
    }

    visit(root)
    return words.joined(separator: " ")
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
