// A negative number is no index.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    var count = Array(repeating: 0, count: 30_001)
    for number in nums { count[number] += 1 }
    return count.firstIndex(of: 1)!
  }
}
