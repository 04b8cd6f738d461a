// The end of the last interval of an earlier call is still there.
class Solution {
  static var end = Int.min

  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var removed = 0
    for interval in intervals.sorted(by: { $0[1] < $1[1] }) {
      if interval[0] >= Solution.end {
        Solution.end = interval[1]
      } else {
        removed += 1
      }
    }
    return removed
  }
}
