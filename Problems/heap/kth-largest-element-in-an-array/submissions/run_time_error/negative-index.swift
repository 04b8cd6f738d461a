// A negative number is no index.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var count = Array(repeating: 0, count: 10_001)
    for number in nums { count[number] += 1 }
    var k = k
    for number in count.indices.reversed() {
      k -= count[number]
      if k <= 0 { return number }
    }
    return 0
  }
}
