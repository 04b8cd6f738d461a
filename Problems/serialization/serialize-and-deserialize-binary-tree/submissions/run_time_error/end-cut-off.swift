// The absent nodes at the end are cut off, but read all the same.
class Codec {
  func serialize(_ root: TreeNode?) -> String {
    var words: [String] = []
    var queue = [root]
    var next = 0
    while next < queue.count {
      words.append(queue[next].map { String($0.val) } ?? "#")
      if let node = queue[next] { queue += [node.left, node.right] }
      next += 1
    }
    while words.last == "#" { words.removeLast() }
    return words.joined(separator: ",")
  }

  func deserialize(_ data: String) -> TreeNode? {
    let words = data.split(separator: ",")
    let nodes = words.map { Int($0).map { TreeNode($0) } }
    var next = 1
    for case let node? in nodes {
      node.left = nodes[next]
      node.right = nodes[next + 1]
      next += 2
    }
    return nodes.first ?? nil
  }
}
