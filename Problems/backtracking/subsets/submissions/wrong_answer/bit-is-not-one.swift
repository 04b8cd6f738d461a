// The bit of an element is not 1 but a power of two.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    for mask in 0..<1 << nums.count {
      var subset: [Int] = []
      for bit in nums.indices where mask & (1 << bit) == 1 { subset.append(nums[bit]) }
      result.append(subset)
    }
    return result
  }
}
