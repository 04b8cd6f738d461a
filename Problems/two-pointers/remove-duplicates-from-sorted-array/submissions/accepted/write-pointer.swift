class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var write = 1
    for read in nums.indices.dropFirst() where nums[read] != nums[write - 1] {
      nums[write] = nums[read]
      write += 1
    }
    return write
  }
}
