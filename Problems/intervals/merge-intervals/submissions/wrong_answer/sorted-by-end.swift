// In order of their ends, an interval may meet several before it, but only the last is extended.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var merged: [[Int]] = []
    for interval in intervals.sorted(by: { $0[1] < $1[1] }) {
      if let last = merged.last, interval[0] <= last[1] {
        merged[merged.count - 1][1] = max(last[1], interval[1])
      } else {
        merged.append(interval)
      }
    }
    return merged
  }
}
