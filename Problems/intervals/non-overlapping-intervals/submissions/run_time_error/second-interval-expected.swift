// There may be only one interval.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    let sorted = intervals.sorted { $0[1] < $1[1] }
    var end = sorted[0][1]
    var next = sorted[1]
    var removed = 0
    for index in 1..<sorted.count {
      next = sorted[index]
      if next[0] >= end { end = next[1] } else { removed += 1 }
    }
    return removed
  }
}
