// To get to the n-th character of a string all those before are counted off.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    guard let root else { return "#," }
    return "\(root.val)," + serialize(root.left) + serialize(root.right)
  }

  func deserialize(_ data: String) -> TreeNode? {
    var position = 0

    func build() -> TreeNode? {
      var word = ""
      while true {
        let character = data[data.index(data.startIndex, offsetBy: position)]
        position += 1
        if character == "," { break }
        word.append(character)
      }
      guard let value = Int(word) else { return nil }
      let node = TreeNode(value)
      node.left = build()
      node.right = build()
      return node
    }

    return build()
  }
}
