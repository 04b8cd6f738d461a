// Without a link back the node before has to be found from the front.
class LRUCache {
  class Node {
    let key: Int
    var value: Int
    var next: Node?

    init(_ key: Int, _ value: Int) {
      self.key = key
      self.value = value
    }
  }

  let capacity: Int
  var nodes: [Int: Node] = [:]
  let front = Node(-1, -1)

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let node = nodes[key] else { return -1 }
    unlink(node)
    linkAtFront(node)
    return node.value
  }

  func put(_ key: Int, _ value: Int) {
    if let node = nodes[key] {
      node.value = value
      unlink(node)
      linkAtFront(node)
      return
    }
    if nodes.count == capacity {
      var last = front.next!
      while let next = last.next { last = next }
      unlink(last)
      nodes[last.key] = nil
    }
    let node = Node(key, value)
    nodes[key] = node
    linkAtFront(node)
  }

  func unlink(_ node: Node) {
    var previous = front
    while let next = previous.next, next !== node { previous = next }
    previous.next = node.next
  }

  func linkAtFront(_ node: Node) {
    node.next = front.next
    front.next = node
  }
}
