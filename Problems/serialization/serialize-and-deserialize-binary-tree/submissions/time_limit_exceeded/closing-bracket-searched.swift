// For each node the bracket is searched that closes its left part: quadratic in a chain.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    var text = ""

    func write(_ node: TreeNode?) {
      text += "("
      if let node {
        text += String(node.val)
        write(node.left)
        write(node.right)
      }
      text += ")"
    }

    write(root)
    return text
  }

  func deserialize(_ data: String) -> TreeNode? {
    let text = Array(data)

    func build(_ first: Int, _ last: Int) -> TreeNode? {
      if first + 1 == last { return nil }
      let left = text[(first + 1)...].firstIndex(of: "(")!
      let node = TreeNode(Int(String(text[first + 1..<left]))!)
      var depth = 0
      var end = left
      repeat {
        if text[end] == "(" { depth += 1 }
        if text[end] == ")" { depth -= 1 }
        end += 1
      } while depth > 0
      node.left = build(left, end - 1)
      node.right = build(end, last - 1)
      return node
    }

    return build(0, text.count - 1)
  }
}
