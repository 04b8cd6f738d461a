// The same sum in every order of its numbers.
class Solution {
  func combinationSum(_ candidates: [Int], _ target: Int) -> [[Int]] {
    if target == 0 { return [[]] }
    var result: [[Int]] = []
    for candidate in candidates where candidate <= target {
      result += combinationSum(candidates, target - candidate).map { [candidate] + $0 }
    }
    return result
  }
}
