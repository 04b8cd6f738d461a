// The shortest interval stays, even when it lies across two others.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var kept: [[Int]] = []
    for interval in intervals.sorted(by: { $0[1] - $0[0] < $1[1] - $1[0] }) {
      if kept.allSatisfy({ $0[1] <= interval[0] || interval[1] <= $0[0] }) { kept.append(interval) }
    }
    return intervals.count - kept.count
  }
}
