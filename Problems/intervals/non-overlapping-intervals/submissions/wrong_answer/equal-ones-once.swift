// Equal intervals become one, and their copies are not counted.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var end = Int.min
    var removed = 0
    for interval in Set(intervals).sorted(by: { $0[1] < $1[1] }) {
      if interval[0] >= end {
        end = interval[1]
      } else {
        removed += 1
      }
    }
    return removed
  }
}
