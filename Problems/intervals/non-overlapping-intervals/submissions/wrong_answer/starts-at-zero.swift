// Intervals may start below zero.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var end = 0
    var kept = 0
    for interval in intervals.sorted(by: { $0[1] < $1[1] }) where interval[0] >= end {
      kept += 1
      end = interval[1]
    }
    return intervals.count - kept
  }
}
