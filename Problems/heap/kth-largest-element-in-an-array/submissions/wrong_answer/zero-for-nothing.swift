// 0 as the start of the maximum is too large for negative numbers.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var largest = Array(repeating: 0, count: k)
    for number in nums {
      var i = k
      while i > 0 && largest[i - 1] < number { i -= 1 }
      largest.insert(number, at: i)
      largest.removeLast()
    }
    return largest[k - 1]
  }
}
