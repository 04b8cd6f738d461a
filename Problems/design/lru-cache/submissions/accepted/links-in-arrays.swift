// Nodes are indices into arrays; index 0 is the dummy that closes the list to a ring.
class LRUCache {
  private let capacity: Int
  private var nodes: [Int: Int] = [:]
  private var keys = [-1]
  private var values = [-1]
  private var previous = [0]
  private var next = [0]

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let node = nodes[key] else { return -1 }
    moveToFront(node)
    return values[node]
  }

  func put(_ key: Int, _ value: Int) {
    if let node = nodes[key] {
      values[node] = value
      moveToFront(node)
    } else if nodes.count < capacity {
      nodes[key] = keys.count
      keys.append(key)
      values.append(value)
      previous.append(keys.count - 1)
      next.append(keys.count - 1)
      moveToFront(keys.count - 1)
    } else {
      let last = previous[0]
      nodes[keys[last]] = nil
      nodes[key] = last
      keys[last] = key
      values[last] = value
      moveToFront(last)
    }
  }

  private func moveToFront(_ node: Int) {
    next[previous[node]] = next[node]
    previous[next[node]] = previous[node]
    previous[node] = 0
    next[node] = next[0]
    previous[next[0]] = node
    next[0] = node
  }
}
