// The children of the i-th word are taken for words 2i + 1 and 2i + 2, but nothing is written below an absent node.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    var words: [String] = []
    var queue = [root]
    var next = 0
    while next < queue.count {
      if let node = queue[next] {
        words.append(String(node.val))
        queue += [node.left, node.right]
      } else {
        words.append("#")
      }
      next += 1
    }
    return words.joined(separator: ",")
  }

  func deserialize(_ data: String) -> TreeNode? {
    let words = data.split(separator: ",")

    func build(_ index: Int) -> TreeNode? {
      guard index < words.count, let value = Int(words[index]) else { return nil }
      let node = TreeNode(value)
      node.left = build(2 * index + 1)
      node.right = build(2 * index + 2)
      return node
    }

    return build(0)
  }
}
