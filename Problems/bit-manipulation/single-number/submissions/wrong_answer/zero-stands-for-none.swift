// 0 marks what is crossed out, but it may be a number too.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    var count: [Int: Int] = [:]
    for number in nums { count[number, default: 0] += 1 }
    return count.first { $0.value == 1 && $0.key != 0 }?.key ?? -1
  }
}
