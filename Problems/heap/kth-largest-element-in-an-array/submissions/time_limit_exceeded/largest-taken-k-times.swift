// The largest is searched and taken away, k times.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var rest = nums
    for _ in 1..<k {
      var largest = 0
      for i in 1..<rest.count where rest[i] > rest[largest] { largest = i }
      rest.swapAt(largest, rest.count - 1)
      rest.removeLast()
    }
    return rest.max()!
  }
}
