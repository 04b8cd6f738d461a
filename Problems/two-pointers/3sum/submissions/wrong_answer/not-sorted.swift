// Two pointers need a sorted array.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    var triplets = Set<[Int]>()
    for first in nums.indices {
      var low = first + 1
      var high = nums.count - 1
      while low < high {
        let sum = nums[first] + nums[low] + nums[high]
        if sum == 0 { triplets.insert([nums[first], nums[low], nums[high]].sorted()) }
        if sum <= 0 { low += 1 } else { high -= 1 }
      }
    }
    return Array(triplets)
  }
}
