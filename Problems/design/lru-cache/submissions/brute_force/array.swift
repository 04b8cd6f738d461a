// All entries from the least to the most recently used.
class LRUCache {
  private let capacity: Int
  private var entries: [(key: Int, value: Int)] = []

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return -1 }
    entries.append(entries.remove(at: index))
    return entries.last!.value
  }

  func put(_ key: Int, _ value: Int) {
    entries.removeAll { $0.key == key }
    if entries.count == capacity { entries.removeFirst() }
    entries.append((key, value))
  }
}
