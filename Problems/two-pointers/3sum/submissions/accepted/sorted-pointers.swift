class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = nums.sorted()
    var triplets: [[Int]] = []
    for first in 0..<nums.count - 2 where first == 0 || nums[first] != nums[first - 1] {
      if nums[first] > 0 { break }
      var low = first + 1
      var high = nums.count - 1
      while low < high {
        let sum = nums[first] + nums[low] + nums[high]
        if sum < 0 {
          low += 1
        } else if sum > 0 {
          high -= 1
        } else {
          triplets.append([nums[first], nums[low], nums[high]])
          low += 1
          while low < high && nums[low] == nums[low - 1] { low += 1 }
        }
      }
    }
    return triplets
  }
}
