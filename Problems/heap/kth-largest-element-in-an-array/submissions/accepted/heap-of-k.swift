class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var heap = Array(nums[..<k])

    func sink(_ start: Int) {
      var parent = start
      while 2 * parent + 1 < k {
        var child = 2 * parent + 1
        if child + 1 < k && heap[child + 1] < heap[child] { child += 1 }
        if heap[parent] <= heap[child] { return }
        heap.swapAt(parent, child)
        parent = child
      }
    }

    for parent in (0..<k / 2).reversed() { sink(parent) }
    for number in nums[k...] where number > heap[0] {
      heap[0] = number
      sink(0)
    }
    return heap[0]
  }
}
