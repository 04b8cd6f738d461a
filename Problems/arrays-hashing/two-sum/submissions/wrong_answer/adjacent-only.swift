// Only neighbours are compared.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    for index in 1..<nums.count where nums[index - 1] + nums[index] == target {
      return [index - 1, index]
    }
    return []
  }
}
