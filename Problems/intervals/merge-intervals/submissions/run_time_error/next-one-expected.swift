// After the last interval there is no next.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    let intervals = intervals.sorted { $0[0] < $1[0] }
    var merged: [[Int]] = []
    var index = 0
    while index < intervals.count {
      let start = intervals[index][0]
      var end = intervals[index][1]
      while intervals[index + 1][0] <= end {
        index += 1
        end = max(end, intervals[index][1])
      }
      merged.append([start, end])
      index += 1
    }
    return merged
  }
}
