class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var farthest = Array(repeating: -1, count: 10_001)
    for interval in intervals { farthest[interval[0]] = max(farthest[interval[0]], interval[1]) }
    var merged: [[Int]] = []
    for (start, end) in farthest.enumerated() where end >= 0 {
      if let last = merged.last?[1], last >= start {
        merged[merged.endIndex - 1] = [merged[merged.endIndex - 1][0], max(last, end)]
      } else {
        merged.append([start, end])
      }
    }
    return merged
  }
}
