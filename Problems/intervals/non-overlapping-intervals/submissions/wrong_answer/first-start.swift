// The interval that starts first stays even when it ends last.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var end = Int.min
    var removed = 0
    for interval in intervals.sorted(by: { $0[0] < $1[0] }) {
      if interval[0] >= end {
        end = interval[1]
      } else {
        removed += 1
      }
    }
    return removed
  }
}
