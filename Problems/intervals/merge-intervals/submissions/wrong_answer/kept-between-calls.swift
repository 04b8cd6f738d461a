// What was merged in earlier calls is still there.
class Solution {
  static var merged: [[Int]] = []

  func merge(_ intervals: [[Int]]) -> [[Int]] {
    for interval in intervals.sorted(by: { $0[0] < $1[0] }) {
      if let last = Solution.merged.last, interval[0] <= last[1] {
        Solution.merged[Solution.merged.count - 1][1] = max(last[1], interval[1])
      } else {
        Solution.merged.append(interval)
      }
    }
    return Solution.merged
  }
}
