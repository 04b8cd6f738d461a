// An array that is not rotated has no place where the order breaks.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    let shift = nums.indices.dropLast().first { nums[$0] > nums[$0 + 1] }! + 1
    let part = target > nums.last! ? 0..<shift : shift..<nums.count
    return part.first { nums[$0] == target } ?? -1
  }
}
