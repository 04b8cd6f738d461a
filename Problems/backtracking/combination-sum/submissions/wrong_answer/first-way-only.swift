// After the first way with a number, none other with it is looked for.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    candidates.indices.compactMap { way(Array(candidates[$0...]), target, isFirstNeeded: true) }
  }

  private func way(_ candidates: [Int], _ left: Int, isFirstNeeded: Bool = false) -> [Int]? {
    if left == 0 { return [] }
    for index in candidates.indices where candidates[index] <= left && (index == 0 || !isFirstNeeded) {
      if let rest = way(Array(candidates[index...]), left - candidates[index]) { return [candidates[index]] + rest }
    }
    return nil
  }
}
