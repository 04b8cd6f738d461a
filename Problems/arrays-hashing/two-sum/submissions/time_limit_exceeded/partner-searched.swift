// A linear search for each element.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    for (index, number) in nums.enumerated() {
      if let partner = nums[(index + 1)...].firstIndex(of: target - number) { return [index, partner] }
    }
    return []
  }
}
