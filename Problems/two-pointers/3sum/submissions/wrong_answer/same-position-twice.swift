// All numbers are in the set, also those that are used already.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let numbers = Set(nums)
    var triplets = Set<[Int]>()
    for i in nums.indices {
      for j in nums.indices where j > i && numbers.contains(-nums[i] - nums[j]) {
        triplets.insert([nums[i], nums[j], -nums[i] - nums[j]].sorted())
      }
    }
    return Array(triplets)
  }
}
