// Only the numbers that occur once stay.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    nums.removeAll { counts[$0]! > 1 }
    return nums.count
  }
}
