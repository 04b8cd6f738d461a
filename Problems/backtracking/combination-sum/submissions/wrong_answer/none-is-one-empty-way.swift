// Where there is no way, an empty one is returned.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var ways: [[[Int]]] = Array(repeating: [], count: target + 1)
    ways[0] = [[]]
    for candidate in candidates where candidate <= target {
      for sum in candidate...target { ways[sum] += ways[sum - candidate].map { $0 + [candidate] } }
    }
    return ways[target].isEmpty ? [[]] : ways[target]
  }
}
