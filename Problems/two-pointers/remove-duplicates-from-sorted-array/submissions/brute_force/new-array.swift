class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var unique: [Int] = []
    for number in nums {
      if !unique.contains(number) { unique.append(number) }
    }
    nums = unique
    return unique.count
  }
}
