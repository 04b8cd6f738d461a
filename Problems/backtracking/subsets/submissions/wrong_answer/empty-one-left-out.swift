// To take nothing is a choice too.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    for number in nums {
      result += result.map { $0 + [number] } + [[number]]
    }
    return result
  }
}
