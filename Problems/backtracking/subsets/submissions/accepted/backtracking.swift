class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    var chosen: [Int] = []

    func extend(from start: Int) {
      result.append(chosen)
      for index in start..<nums.count {
        chosen.append(nums[index])
        extend(from: index + 1)
        chosen.removeLast()
      }
    }

    extend(from: 0)
    return result
  }
}
