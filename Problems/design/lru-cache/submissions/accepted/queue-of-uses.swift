// Every use is put into a queue with its number; only the last use of a key counts, older ones are skipped on eviction.
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
    use(key, value)
    while entries.count > capacity {
      let key = uses[oldest]
      if entries[key]?.lastUse == oldest { entries[key] = nil }
      oldest += 1
    }
  }

  private func use(_ key: Int, _ value: Int) {
    entries[key] = (value, uses.count)
    uses.append(key)
  }
}
