// The pivot is always the last number: quadratic for a sorted array.
class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var nums = nums
    var low = 0
    var high = nums.count - 1
    while true {
      let pivot = nums[high]
      var store = low
      for i in low..<high where nums[i] > pivot {
        nums.swapAt(i, store)
        store += 1
      }
      nums.swapAt(store, high)
      if store == k - 1 { return nums[store] }
      if store < k - 1 { low = store + 1 } else { high = store - 1 }
    }
  }
}
