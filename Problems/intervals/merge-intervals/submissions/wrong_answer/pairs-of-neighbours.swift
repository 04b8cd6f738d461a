// Each interval is merged with the next, but what comes of it is not merged again.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    let intervals = intervals.sorted { $0[0] < $1[0] }
    var merged: [[Int]] = []
    var index = 0
    while index < intervals.count {
      if index + 1 < intervals.count && intervals[index + 1][0] <= intervals[index][1] {
        merged.append([intervals[index][0], max(intervals[index][1], intervals[index + 1][1])])
        index += 2
      } else {
        merged.append(intervals[index])
        index += 1
      }
    }
    return merged
  }
}
