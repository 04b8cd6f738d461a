// Numbers below 0 are no indices.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts = Array(repeating: 0, count: 10_001)
    for number in nums { counts[number] += 1 }
    return counts.indices.sorted { counts[$0] > counts[$1] }.prefix(k).map { $0 }
  }
}
