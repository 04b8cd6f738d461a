// A stored 0 counts as missing.
class LRUCache {
  private let capacity: Int
  private var entries: [Int: (value: Int, lastUse: Int)] = [:]
  private var uses: [Int] = []
  private var oldest = 0

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    let value = entries[key]?.value ?? 0
    if value == 0 { return -1 }
    use(key, value)
    return value
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
    while entries[uses[oldest]]?.lastUse != oldest { oldest += 1 }
    entries[uses[oldest]] = nil
    oldest += 1
  }
}
