// Only neighbours in the given order are merged.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var merged: [[Int]] = []
    for interval in intervals {
      if let last = merged.last, interval[0] <= last[1] {
        merged[merged.count - 1][1] = max(last[1], interval[1])
      } else {
        merged.append(interval)
      }
    }
    return merged
  }
}
