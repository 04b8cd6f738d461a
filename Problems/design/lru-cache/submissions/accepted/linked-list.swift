class LRUCache {
  private class Node {
    let key: Int
    var value: Int
    var previous: Node?
    var next: Node?

    init(_ key: Int, _ value: Int) {
      self.key = key
      self.value = value
    }
  }

  private let capacity: Int
  private var nodes: [Int: Node] = [:]
  private let front = Node(-1, -1)
  private let back = Node(-1, -1)

  init(_ capacity: Int) {
    self.capacity = capacity
    front.next = back
    back.previous = front
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
    if nodes.count == capacity, let last = back.previous {
      unlink(last)
      nodes[last.key] = nil
    }
    let node = Node(key, value)
    nodes[key] = node
    linkAtFront(node)
  }

  private func unlink(_ node: Node) {
    node.previous?.next = node.next
    node.next?.previous = node.previous
  }

  private func linkAtFront(_ node: Node) {
    node.previous = front
    node.next = front.next
    front.next?.previous = node
    front.next = node
  }
}
