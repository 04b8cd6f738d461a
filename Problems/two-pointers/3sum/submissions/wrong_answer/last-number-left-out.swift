// The right pointer begins one before the end.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = nums.sorted()
    var triplets = Set<[Int]>()
    for first in 0..<nums.count - 2 {
      var low = first + 1
      var high = nums.count - 2
      while low < high {
        let sum = nums[first] + nums[low] + nums[high]
        if sum == 0 { triplets.insert([nums[first], nums[low], nums[high]]) }
        if sum <= 0 { low += 1 } else { high -= 1 }
      }
    }
    return Array(triplets)
  }
}
