// The pivot is random, but all numbers that equal it go to the same side: quadratic when there are many.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var nums = nums
    var low = 0
    var high = nums.count - 1
    while low < high {
      nums.swapAt(Int.random(in: low...high), high)
      var store = low
      for i in low..<high where nums[i] >= nums[high] {
        nums.swapAt(i, store)
        store += 1
      }
      nums.swapAt(store, high)
      if store == k - 1 { return nums[store] }
      if store < k - 1 { low = store + 1 } else { high = store - 1 }
    }
    return nums[low]
  }
}
