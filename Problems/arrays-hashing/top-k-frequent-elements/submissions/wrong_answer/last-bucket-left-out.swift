// There is no bucket for a number that fills the whole array.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    var buckets: [[Int]] = Array(repeating: [], count: nums.count + 1)
    for (number, count) in counts { buckets[count].append(number) }
    var result: [Int] = []
    for count in stride(from: nums.count - 1, through: 1, by: -1) where result.count < k {
      result += buckets[count]
    }
    return result
  }
}
