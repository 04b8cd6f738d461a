class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    return search(nums, target, 0, nums.count - 1)
  }

  private func search(_ nums: [Int], _ target: Int, _ low: Int, _ high: Int) -> Int {
    if low > high { return -1 }
    let mid = low + (high - low) / 2
    if nums[mid] == target { return mid }
    if nums[low] < nums[high] {
      // the whole range is in order
      return target < nums[mid] ? search(nums, target, low, mid - 1) : search(nums, target, mid + 1, high)
    }
    return max(search(nums, target, low, mid - 1), search(nums, target, mid + 1, high))
  }
}
