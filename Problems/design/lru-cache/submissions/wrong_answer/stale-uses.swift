// Every use is put into a queue, but an old use of a key evicts it although it has been used again since.
class LRUCache {
  private let capacity: Int
  private var values: [Int: Int] = [:]
  private var uses: [Int] = []
  private var oldest = 0

  init(_ capacity: Int) {
    self.capacity = capacity
  }

  func get(_ key: Int) -> Int {
    guard let value = values[key] else { return -1 }
    uses.append(key)
    return value
  }

  func put(_ key: Int, _ value: Int) {
    values[key] = value
    uses.append(key)
    while values.count > capacity {
      values[uses[oldest]] = nil
      oldest += 1
    }
  }
}
