class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    let candidates = candidates.sorted()
    var result: [[Int]] = []
    var chosen: [Int] = []

    func search(from start: Int, _ left: Int) {
      if left == 0 {
        result.append(chosen)
        return
      }
      for index in start..<candidates.count {
        if candidates[index] > left { break }
        chosen.append(candidates[index])
        search(from: index, left - candidates[index])
        chosen.removeLast()
      }
    }

    search(from: 0, target)
    return result
  }
}
