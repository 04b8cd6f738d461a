// Sorted and without duplicates, but still every triplet.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    let nums = nums.sorted()
    var triplets: [[Int]] = []
    for i in 0..<nums.count - 2 {
      if i > 0 && nums[i] == nums[i - 1] { continue }
      for j in i + 1..<nums.count - 1 {
        if j > i + 1 && nums[j] == nums[j - 1] { continue }
        for k in j + 1..<nums.count {
          if k > j + 1 && nums[k] == nums[k - 1] { continue }
          if nums[i] + nums[j] + nums[k] == 0 { triplets.append([nums[i], nums[j], nums[k]]) }
        }
      }
    }
    return triplets
  }
}
