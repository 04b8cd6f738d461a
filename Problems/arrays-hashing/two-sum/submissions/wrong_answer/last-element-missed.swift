// The loop ends one too early.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var indices: [Int: Int] = [:]
    for index in 0..<nums.count - 1 {
      if let partner = indices[target - nums[index]] { return [partner, index] }
      indices[nums[index]] = index
    }
    return []
  }
}
