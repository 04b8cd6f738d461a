// The map still holds the numbers of earlier calls.
class Solution {
  static var indices: [Int: Int] = [:]

  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    for (index, number) in nums.enumerated() {
      if let partner = Solution.indices[target - number] { return [partner, index] }
      Solution.indices[number] = index
    }
    return []
  }
}
