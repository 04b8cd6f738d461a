// Room is made before looking whether the key is new.
class LRUCache {
  private let capacity: Int
  private var entries: [Int: (value: Int, lastUse: Int)] = [:]
  private var uses: [Int] = []
  private var oldest = 0

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let entry = entries[key] else { return -1 }
    use(key, entry.value)
    return entry.value
  }

  func put(_ key: Int, _ value: Int) {
    if entries.count == capacity { evict() }
    use(key, value)
  }

  private func use(_ key: Int, _ value: Int) {
    entries[key] = (value, uses.count)
    uses.append(key)
  }

  private func evict() {
    while entries[uses[oldest]]?.lastUse != oldest { oldest += 1 }
    entries[uses[oldest]] = nil
    oldest += 1
  }
}
