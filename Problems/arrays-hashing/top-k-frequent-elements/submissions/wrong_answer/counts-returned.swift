// How often they occur, not what they are.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    return Array(counts.values.sorted(by: >).prefix(k))
  }
}
