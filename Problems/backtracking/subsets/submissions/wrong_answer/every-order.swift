// Each step may take any number not yet taken, so that a choice comes in all of its orders.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: [[Int]] = []

    func extend(_ chosen: [Int]) {
      result.append(chosen)
      for number in nums where !chosen.contains(number) { extend(chosen + [number]) }
    }

    extend([])
    return result
  }
}
