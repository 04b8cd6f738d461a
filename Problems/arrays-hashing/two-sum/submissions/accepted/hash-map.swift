class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var indices: [Int: Int] = [:]
    for (index, number) in nums.enumerated() {
      if let partner = indices[target - number] { return [partner, index] }
      indices[number] = index
    }
    return []
  }
}
