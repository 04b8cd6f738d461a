// The answer of the call before is where the next one begins.
class Solution {
  static var single = 0

  func singleNumber(_ nums: [Int]) -> Int {
    for number in nums { Solution.single ^= number }
    return Solution.single
  }
}
