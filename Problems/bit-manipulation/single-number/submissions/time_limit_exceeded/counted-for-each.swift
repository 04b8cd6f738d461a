// All numbers are gone through for each number.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    for i in 0..<nums.count {
      var found = false
      for j in 0..<nums.count where i != j && nums[i] == nums[j] { found = true }
      if !found { return nums[i] }
    }
    return -1
  }
}
