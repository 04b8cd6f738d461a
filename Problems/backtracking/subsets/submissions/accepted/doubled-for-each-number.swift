class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    nums.reduce([[]]) { result, number in result + result.map { $0 + [number] } }
  }
}
