// The intervals come in any order.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var end = intervals[0][1]
    var removed = 0
    for interval in intervals.dropFirst() {
      if interval[0] < end {
        removed += 1
        end = min(end, interval[1])
      } else {
        end = interval[1]
      }
    }
    return removed
  }
}
