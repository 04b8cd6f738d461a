// How often each number occurs, from the largest down.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var count: [Int: Int] = [:]
    for number in nums { count[number, default: 0] += 1 }
    var k = k
    for number in count.keys.sorted(by: >) {
      k -= count[number]!
      if k <= 0 { return number }
    }
    return 0
  }
}
