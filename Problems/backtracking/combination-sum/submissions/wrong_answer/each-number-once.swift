// A number may be used again.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var result: [[Int]] = []

    func search(_ start: Int, _ left: Int, _ chosen: [Int]) {
      if left == 0 { result.append(chosen) }
      for index in start..<candidates.count where candidates[index] <= left {
        search(index + 1, left - candidates[index], chosen + [candidates[index]])
      }
    }

    search(0, target, [])
    return result
  }
}
