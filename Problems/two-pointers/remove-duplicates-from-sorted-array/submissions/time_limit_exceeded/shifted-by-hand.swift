// The numbers behind a duplicate are moved by one, for each duplicate again.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var count = nums.count
    var index = 1
    while index < count {
      if nums[index] == nums[index - 1] {
        for next in index..<count - 1 { nums[next] = nums[next + 1] }
        count -= 1
      } else {
        index += 1
      }
    }
    return count
  }
}
