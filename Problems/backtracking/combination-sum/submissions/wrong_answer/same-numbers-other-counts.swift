// Two sums of the same numbers are taken for one, however often each number stands in them.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var seen: Set<Set<Int>> = []
    var result: [[Int]] = []

    func search(_ start: Int, _ left: Int, _ chosen: [Int]) {
      if left == 0 && seen.insert(Set(chosen)).inserted { result.append(chosen) }
      for index in start..<candidates.count where candidates[index] <= left {
        search(index, left - candidates[index], chosen + [candidates[index]])
      }
    }

    search(0, target, [])
    return result
  }
}
