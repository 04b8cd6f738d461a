// The most recently used entry goes.
class LRUCache {
  private let capacity: Int
  private var entries: [Int: (value: Int, lastUse: Int)] = [:]
  private var uses: [Int] = []

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let entry = entries[key] else { return -1 }
    use(key, entry.value)
    return entry.value
  }

  func put(_ key: Int, _ value: Int) {
    if entries[key] == nil && entries.count == capacity { evict() }
    use(key, value)
  }

  private func use(_ key: Int, _ value: Int) {
    entries[key] = (value, uses.count)
    uses.append(key)
  }

  private func evict() {
    while entries[uses.last!]?.lastUse != uses.count - 1 { uses.removeLast() }
    entries[uses.removeLast()] = nil
  }
}
