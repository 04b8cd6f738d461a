// The third number is looked up among those seen between the first and the second.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = nums.sorted()
    var triplets: [[Int]] = []
    for first in nums.indices where first == 0 || nums[first] != nums[first - 1] {
      var seen = Set<Int>()
      var second = first + 1
      while second < nums.count {
        let third = -nums[first] - nums[second]
        if seen.contains(third) {
          triplets.append([nums[first], third, nums[second]])
          while second + 1 < nums.count && nums[second] == nums[second + 1] { second += 1 }
        }
        seen.insert(nums[second])
        second += 1
      }
    }
    return triplets
  }
}
