// The place in a full tree doubles from level to level until it overflows.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    func words(_ node: TreeNode?, _ place: Int) -> String {
      guard let node else { return "" }
      return "\(place):\(node.val) " + words(node.left, 2 * place) + words(node.right, 2 * place + 1)
    }

    return words(root, 1)
  }

  func deserialize(_ data: String) -> TreeNode? {
    var values: [Int: Int] = [:]
    for pair in data.split(separator: " ") {
      let numbers = pair.split(separator: ":").map { Int($0)! }
      values[numbers[0]] = numbers[1]
    }

    func build(_ place: Int) -> TreeNode? {
      guard let value = values[place] else { return nil }
      let node = TreeNode(value)
      node.left = build(2 * place)
      node.right = build(2 * place + 1)
      return node
    }

    return build(1)
  }
}
