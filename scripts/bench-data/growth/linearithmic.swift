class Solution {
  func measure(_ nums: [Int], _ k: Int) -> Int {
    let sorted = nums.sorted()
    return sorted[sorted.count / 2]
  }
}
