// Sorted the wrong way round.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    return counts.sorted { $0.value < $1.value }.prefix(k).map(\.key)
  }
}
