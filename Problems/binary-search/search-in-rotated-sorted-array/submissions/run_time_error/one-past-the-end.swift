// The search begins with high past the end and looks there.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    var low = 0
    var high = nums.count
    while low <= high {
      let mid = (low + high) / 2
      if nums[mid] == target { return mid }
      if nums[0] <= nums[mid] {
        if nums[0] <= target && target < nums[mid] { high = mid - 1 } else { low = mid + 1 }
      } else {
        if nums[mid] < target && target < nums[0] { low = mid + 1 } else { high = mid - 1 }
      }
    }
    return -1
  }
}
