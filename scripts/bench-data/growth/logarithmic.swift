class Solution {
  func measure(_ nums: [Int], _ k: Int) -> Int {
    var (low, high) = (0, nums.count)
    while low < high {
      let middle = (low + high) / 2
      if nums[middle] < k { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
