// Where a sum is complete its last number is not taken back.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    let candidates = candidates.sorted()
    var result: [[Int]] = []
    var chosen: [Int] = []

    func search(_ start: Int, _ left: Int) {
      for index in start..<candidates.count where candidates[index] <= left {
        chosen.append(candidates[index])
        if candidates[index] == left {
          result.append(chosen)
          return
        }
        search(index, left - candidates[index])
        chosen.removeLast()
      }
    }

    search(0, target)
    return result
  }
}
