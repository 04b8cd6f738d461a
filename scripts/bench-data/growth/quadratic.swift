class Solution {
  func measure(_ nums: [Int], _ k: Int) -> Int {
    var count = 0
    for i in nums.indices {
      for j in nums.indices where nums[i] &+ nums[j] == k { count += 1 }
    }
    return count
  }
}
