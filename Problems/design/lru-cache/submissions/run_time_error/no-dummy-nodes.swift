// The first and the last node have a neighbour on one side only, but both sides are unwrapped.
class LRUCache {
  class Node {
    let key: Int
    var value: Int
    var previous: Node?
    var next: Node?

    init(_ key: Int, _ value: Int) {
      self.key = key
      self.value = value
    }
  }

  let capacity: Int
  var nodes: [Int: Node] = [:]
  var first: Node?
  var last: Node?

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let node = nodes[key] else { return -1 }
    moveToFront(node)
    return node.value
  }

  func put(_ key: Int, _ value: Int) {
    if let node = nodes[key] {
      node.value = value
      moveToFront(node)
      return
    }
    if nodes.count == capacity {
      nodes[last!.key] = nil
      last = last!.previous
      last!.next = nil
    }
    let node = Node(key, value)
    nodes[key] = node
    node.next = first
    first?.previous = node
    first = node
    if last == nil { last = node }
  }

  func moveToFront(_ node: Node) {
    if node === first { return }
    if node === last { last = node.previous }
    node.previous!.next = node.next
    node.next!.previous = node.previous
    node.previous = nil
    node.next = first
    first!.previous = node
    first = node
  }
}
