// The entries are static: a new cache starts with those of the one before.
class LRUCache {
  private let capacity: Int
  private static var entries: [Int: (value: Int, lastUse: Int)] = [:]
  private static var uses: [Int] = []
  private static var oldest = 0

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let entry = Self.entries[key] else { return -1 }
    use(key, entry.value)
    return entry.value
  }

  func put(_ key: Int, _ value: Int) {
    if Self.entries[key] == nil && Self.entries.count == capacity { evict() }
    use(key, value)
  }

  private func use(_ key: Int, _ value: Int) {
    Self.entries[key] = (value, Self.uses.count)
    Self.uses.append(key)
  }

  private func evict() {
    while Self.entries[Self.uses[Self.oldest]]?.lastUse != Self.oldest { Self.oldest += 1 }
    Self.entries[Self.uses[Self.oldest]] = nil
    Self.oldest += 1
  }
}
