class Solution {
  private var result: [[Int]] = []

  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    decide(candidates, 0, target, [])
    return result
  }

  private func decide(_ candidates: [Int], _ index: Int, _ left: Int, _ chosen: [Int]) {
    if left == 0 {
      result.append(chosen)
      return
    }
    if index == candidates.count || left < 0 { return }
    decide(candidates, index, left - candidates[index], chosen + [candidates[index]])
    decide(candidates, index + 1, left, chosen)
  }
}
