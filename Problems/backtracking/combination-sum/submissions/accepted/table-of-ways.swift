class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var ways: [[[Int]]] = Array(repeating: [], count: target + 1)
    ways[0] = [[]]
    for candidate in candidates {
      for sum in stride(from: candidate, through: target, by: 1) {
        ways[sum] += ways[sum - candidate].map { $0 + [candidate] }
      }
    }
    return ways[target]
  }
}
