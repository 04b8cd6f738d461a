class Codec {
  func serialize(_ root: TreeNode?) -> String {
    func lines(_ node: TreeNode?, _ place: String) -> String {
      guard let node else { return "" }
      return "\(place) \(node.val)\n" + lines(node.left, place + "l") + lines(node.right, place + "r")
    }

    return lines(root, ".")
  }

  func deserialize(_ data: String) -> TreeNode? {
    var nodes: [Substring: TreeNode] = [:]
    for line in data.split(separator: "\n") {
      let words = line.split(separator: " ")
      let node = TreeNode(Int(words[1])!)
      nodes[words[0]] = node
      let parent = nodes[words[0].dropLast()]
      if words[0].last == "l" { parent?.left = node } else { parent?.right = node }
    }
    return nodes["."]
  }
}
