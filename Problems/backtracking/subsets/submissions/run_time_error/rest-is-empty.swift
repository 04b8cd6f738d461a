// A slice keeps the indices of its array: there is no element 0.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] { subsets(of: nums[...]) }

  private func subsets(of nums: ArraySlice<Int>) -> [[Int]] {
    if nums.isEmpty { return [[]] }
    let rest = subsets(of: nums.dropFirst())
    return rest + rest.map { [nums[0]] + $0 }
  }
}
