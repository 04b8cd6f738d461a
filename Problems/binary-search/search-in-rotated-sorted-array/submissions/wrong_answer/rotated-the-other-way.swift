// The shift must be added to an index of the sorted array, not taken away.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    let n = nums.count
    let shift = nums.firstIndex(of: nums.min()!)!
    let sorted = Array(nums[shift...] + nums[..<shift])
    var low = 0
    var high = n - 1
    while low <= high {
      let mid = (low + high) / 2
      if sorted[mid] == target { return (mid - shift + n) % n }
      if sorted[mid] < target { low = mid + 1 } else { high = mid - 1 }
    }
    return -1
  }
}
