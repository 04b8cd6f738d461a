// A heap with at most k values, the least frequent one on top.
class Solution {
  struct Entry: Comparable {
    let number: Int
    let count: Int

    static func < (a: Entry, b: Entry) -> Bool { a.count < b.count }
  }

  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    let counts = Dictionary(grouping: nums, by: { $0 }).mapValues(\.count)
    var heap = Heap<Entry>()
    for (number, count) in counts {
      heap.insert(Entry(number: number, count: count))
      if heap.count > k { heap.removeMin() }
    }
    return heap.unordered.map(\.number)
  }
}
