// The map is right, but removing a key from the array of keys takes O(capacity).
class LRUCache {
  private let capacity: Int
  private var values: [Int: Int] = [:]
  private var order: [Int] = []

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let value = values[key] else { return -1 }
    use(key)
    return value
  }

  func put(_ key: Int, _ value: Int) {
    if values[key] == nil && values.count == capacity {
      values[order.removeFirst()] = nil
    }
    values[key] = value
    use(key)
  }

  private func use(_ key: Int) {
    order.removeAll { $0 == key }
    order.append(key)
  }
}
