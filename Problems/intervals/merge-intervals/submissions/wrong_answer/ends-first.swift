// At the same number the end is counted before the start, so that intervals which share it stay apart.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    let events = intervals.flatMap { [($0[0], 1), ($0[1], -1)] }.sorted { $0 < $1 }
    var merged: [[Int]] = []
    var open = 0
    var start = 0
    for (number, change) in events {
      if open == 0 { start = number }
      open += change
      if open == 0 { merged.append([min(start, number), number]) }
    }
    return merged
  }
}
