// A value that is its own partner is skipped altogether, instead of only the same index.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var indices: [Int: Int] = [:]
    for (index, number) in nums.enumerated() { indices[number] = index }
    for (index, number) in nums.enumerated() where 2 * number != target {
      if let partner = indices[target - number] { return [index, partner] }
    }
    return []
  }
}
