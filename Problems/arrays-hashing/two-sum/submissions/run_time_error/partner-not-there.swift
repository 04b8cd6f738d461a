// The first element that has no partner is unwrapped.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    for (index, number) in nums.enumerated() {
      let partner = nums[(index + 1)...].firstIndex(of: target - number)!
      return [index, partner]
    }
    return []
  }
}
