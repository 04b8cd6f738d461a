class Solution {
  func measure(_ nums: [Int], _ k: Int) -> Int {
    func subsets(_ index: Int, _ sum: Int) -> Int {
      if index == nums.count { return sum == k ? 1 : 0 }
      return subsets(index + 1, sum) + subsets(index + 1, sum &+ nums[index])
    }
    return subsets(0, 0)
  }
}
