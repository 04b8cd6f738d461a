class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    for index in nums.indices where nums[index] == target { return index }
    return -1
  }
}
