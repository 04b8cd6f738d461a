// Skips a first number when its right neighbour is equal, and so loses the triplets that need both.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = Array(Set(nums)).sorted()
    var triplets: [[Int]] = []
    for first in nums.indices {
      var low = first + 1
      var high = nums.count - 1
      while low < high {
        let sum = nums[first] + nums[low] + nums[high]
        if sum == 0 { triplets.append([nums[first], nums[low], nums[high]]) }
        if sum <= 0 { low += 1 } else { high -= 1 }
      }
    }
    return triplets
  }
}
