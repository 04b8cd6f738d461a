// Each entry knows its last use, but the oldest one is searched among all whenever one has to go.
class LRUCache {
  private let capacity: Int
  private var entries: [Int: (value: Int, lastUse: Int)] = [:]
  private var clock = 0

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let entry = entries[key] else { return -1 }
    clock += 1
    entries[key] = (entry.value, clock)
    return entry.value
  }

  func put(_ key: Int, _ value: Int) {
    if entries[key] == nil && entries.count == capacity {
      let oldest = entries.min { $0.value.lastUse < $1.value.lastUse }!.key
      entries[oldest] = nil
    }
    clock += 1
    entries[key] = (value, clock)
  }
}
