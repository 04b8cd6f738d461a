// The index within the second part is returned.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    let shift = nums.indices.dropFirst().first { nums[$0] < nums[$0 - 1] } ?? 0
    let part = target >= nums[shift] && target <= nums.last! ? Array(nums[shift...]) : Array(nums[..<shift])
    var low = 0
    var high = part.count - 1
    while low <= high {
      let mid = (low + high) / 2
      if part[mid] == target { return mid }
      if part[mid] < target { low = mid + 1 } else { high = mid - 1 }
    }
    return -1
  }
}
