// An interval may start where the one before ends.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var end = Int.min
    var removed = 0
    for interval in intervals.sorted(by: { $0[1] < $1[1] }) {
      if interval[0] > end {
        end = interval[1]
      } else {
        removed += 1
      }
    }
    return removed
  }
}
