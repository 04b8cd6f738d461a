// Stops at the first pair for a first number, but there may be others.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = nums.sorted()
    var triplets: [[Int]] = []
    for first in 0..<nums.count - 2 where first == 0 || nums[first] != nums[first - 1] {
      var low = first + 1
      var high = nums.count - 1
      while low < high {
        let sum = nums[first] + nums[low] + nums[high]
        if sum == 0 {
          triplets.append([nums[first], nums[low], nums[high]])
          break
        }
        if sum < 0 { low += 1 } else { high -= 1 }
      }
    }
    return triplets
  }
}
