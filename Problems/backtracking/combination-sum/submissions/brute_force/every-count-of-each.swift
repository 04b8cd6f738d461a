class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    if candidates.isEmpty { return target == 0 ? [[]] : [] }
    let first = candidates[0]
    var result: [[Int]] = []
    for count in 0...target / first {
      for rest in combinationSum(Array(candidates.dropFirst()), target - count * first) {
        result.append(Array(repeating: first, count: count) + rest)
      }
    }
    return result
  }
}
