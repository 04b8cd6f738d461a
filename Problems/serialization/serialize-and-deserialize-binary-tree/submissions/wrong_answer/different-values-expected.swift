// Preorder and inorder are enough only when no value is there twice.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    var preorder: [String] = []
    var inorder: [String] = []

    func visit(_ node: TreeNode?) {
      guard let node else { return }
      preorder.append(String(node.val))
      visit(node.left)
      inorder.append(String(node.val))
      visit(node.right)
    }

    visit(root)
    return preorder.joined(separator: ",") + ";" + inorder.joined(separator: ",")
  }

  func deserialize(_ data: String) -> TreeNode? {
    let parts = data.split(separator: ";", omittingEmptySubsequences: false)
    var preorder = parts[0].split(separator: ",").makeIterator()
    let inorder = parts[1].split(separator: ",")

    func build(_ words: ArraySlice<Substring>) -> TreeNode? {
      guard !words.isEmpty, let word = preorder.next() else { return nil }
      let node = TreeNode(Int(word)!)
      guard let place = words.firstIndex(of: word) else { return node }
      node.left = build(words[..<place])
      node.right = build(words[(place + 1)...])
      return node
    }

    return build(inorder[...])
  }
}
