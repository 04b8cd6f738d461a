// Every order of every choice, put in order only afterwards.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: Set<Set<Int>> = []
    var isUsed = Array(repeating: false, count: nums.count)

    func extend(_ chosen: [Int]) {
      result.insert(Set(chosen))
      for index in nums.indices where !isUsed[index] {
        isUsed[index] = true
        extend(chosen + [nums[index]])
        isUsed[index] = false
      }
    }

    extend([])
    return result.map(Array.init)
  }
}
