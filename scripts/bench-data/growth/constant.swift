class Solution {
  func measure(_ nums: [Int], _ k: Int) -> Int { nums[nums.count / 2] ^ k }
}
