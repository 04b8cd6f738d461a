// The numbers that occur at least k times.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    return counts.filter { $0.value >= k }.map(\.key)
  }
}
