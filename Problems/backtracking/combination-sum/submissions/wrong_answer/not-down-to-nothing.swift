// A number that is just what is left is not taken.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    var result: [[Int]] = []

    func search(_ start: Int, _ sum: Int, _ chosen: [Int]) {
      if sum >= target {
        if sum == target { result.append(chosen) }
        return
      }
      for index in start..<candidates.count where candidates[index] < target {
        search(index, sum + candidates[index], chosen + [candidates[index]])
      }
    }

    search(0, 0, [])
    return result
  }
}
