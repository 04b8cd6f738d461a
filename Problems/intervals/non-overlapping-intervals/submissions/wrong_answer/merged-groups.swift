// Overlapping intervals are merged: of each group only one is thought to stay.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var end = Int.min
    var removed = 0
    for interval in intervals.sorted(by: { $0[0] < $1[0] }) {
      if interval[0] < end { removed += 1 }
      end = max(end, interval[1])
    }
    return removed
  }
}
