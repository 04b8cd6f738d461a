// The whole array is searched for each different number.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [(number: Int, count: Int)] = []
    for number in Set(nums) {
      var count = 0
      for other in nums where other == number { count += 1 }
      counts.append((number, count))
    }
    return counts.sorted { $0.count > $1.count }.prefix(k).map(\.number)
  }
}
